package solstice.export;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;

/**
 * A chart as it stands, in a file: a drawing that scales (SVG 1.1) where the name ends in {@code .svg}, else PNG. The
 * file appears whole or not at all.
 */
public final class ChartPicture {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private ChartPicture() {}

    /**
     * Writes a chart.
     *
     * @param file where to; replaced if it is there
     * @param width in pixels
     * @param height in pixels
     * @throws SolsticeException if the file cannot be written; an older file is then as it was
     */
    public static void write(Path file, JFreeChart chart, int width, int height) {
        WholeFile.write(file, draft -> {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
                drawing(draft, chart, width, height);
            } else {
                pixels(draft, chart, width, height);
            }
        });
    }

    private static void drawing(Path file, JFreeChart chart, int width, int height) throws IOException {
        SVGGraphics2D graphics = new SVGGraphics2D(emptyDrawing());
        graphics.setSVGCanvasSize(new java.awt.Dimension(width, height));
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        try (Writer out = Files.newBufferedWriter(file)) {
            graphics.stream(out, true);
        }
    }

    private static Document emptyDrawing() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the JDK comes with a parser", impossible);
        }
    }

    private static void pixels(Path file, JFreeChart chart, int width, int height) throws IOException {
        BufferedImage image = chart.createBufferedImage(width, height);
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("no PNG writer");
        }
    }
}
