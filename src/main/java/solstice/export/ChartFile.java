package solstice.export;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** Draws charts into picture files, without a display. */
final class ChartFile {
    private static final int SCALE = 2;

    private ChartFile() {}

    /**
     * Writes a chart as PNG, at two pixels a point, so that it stays sharp on a projector.
     *
     * @param file where to; replaced if it is there
     * @param width in points
     * @param height in points
     * @throws SolsticeException if the machine has no fonts, or the file cannot be written
     */
    static void write(Path file, Supplier<JFreeChart> chart, int width, int height) {
        System.setProperty("java.awt.headless", "true");
        BufferedImage image = new BufferedImage(width * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
        try {
            Graphics2D graphics = image.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(SCALE, SCALE);
            chart.get().draw(graphics, new java.awt.geom.Rectangle2D.Double(0, 0, width, height));
            graphics.dispose();
        } catch (LinkageError | InternalError fontless) {
            throw new SolsticeException(Problem.FONTS_MISSING, fontless, file);
        }
        try {
            if (!ImageIO.write(image, "png", file.toFile())) {
                throw new IOException("no PNG writer");
            }
        } catch (IOException failed) {
            throw new SolsticeException(Problem.CANNOT_WRITE, failed, file);
        }
    }

    /** Gives a chart its title, a line below it, and the house's margins. */
    static JFreeChart dress(JFreeChart chart, String title, String subtitle) {
        chart.setBackgroundPaint(Palette.PAPER);
        chart.setPadding(new RectangleInsets(14, 16, 12, 20));
        chart.setTitle(left(new TextTitle(title, Palette.bold(19)), Palette.INK));
        if (!subtitle.isEmpty()) {
            chart.addSubtitle(left(new TextTitle(subtitle, Palette.plain(12)), Palette.QUIET));
        }
        return chart;
    }

    private static TextTitle left(TextTitle title, java.awt.Color colour) {
        title.setPaint(colour);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setMargin(0, 4, 5, 0);
        return title;
    }
}
