package solstice.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.LookupPaintScale;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYZDataset;
import solstice.seasonality.SeasonalIndices;
import solstice.task.SolsticeException;

/**
 * The seasons of many series at one sight: a row for each, a column for each place in the year, coloured by the
 * seasonal index from a quarter of the average (blue) over average (white) to four times (orange), in doublings. Rows
 * are sorted by their peak. A place of which nothing is known, since the shop is closed then, stays grey.
 */
public final class SeasonMap {
    private static final int WIDTH = 1080;
    private static final int ROW = 19;
    private static final int FRAME = 150;
    private static final double DOUBLINGS = 2;
    private static final int SHADES = 64;
    private static final Color LOW = new Color(0x08519C);
    private static final Color AVERAGE = new Color(0xF7F7F7);
    private static final Color HIGH = new Color(0xB35806);

    private SeasonMap() {}

    /**
     * One series.
     *
     * @param name for people
     * @param indices of its year
     */
    public record Row(String name, SeasonalIndices indices) {
        int peak() {
            double[] index = indices.index();
            return IntStream.range(0, index.length)
                    .boxed()
                    .max(Comparator.comparingDouble(at -> index[at]))
                    .orElse(0);
        }
    }

    /**
     * Draws the map into a PNG file.
     *
     * @param file where to; replaced if it is there
     * @param title what is shown
     * @param subtitle what it means, in a line; may be empty
     * @param position what a column is, such as {@code Week}
     * @param rows at least one, all with the same number of positions
     * @throws SolsticeException if the machine has no fonts, or the file cannot be written
     */
    public static void write(Path file, String title, String subtitle, String position, List<Row> rows) {
        List<Row> sorted = rows.stream()
                .sorted(Comparator.comparingInt(Row::peak).reversed())
                .toList();
        ChartFile.write(
                file,
                () -> {
                    JFreeChart chart = new JFreeChart(null, null, plot(position, sorted), false);
                    chart.addSubtitle(legend());
                    return ChartFile.dress(chart, title, subtitle);
                },
                WIDTH,
                FRAME + ROW * sorted.size());
    }

    private static XYPlot plot(String position, List<Row> rows) {
        XYBlockRenderer blocks = new XYBlockRenderer();
        blocks.setPaintScale(scale());
        XYPlot plot = new XYPlot(cells(rows), positions(position, rows), names(rows), blocks);
        plot.setBackgroundPaint(Palette.GRID);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Palette.PAPER);
        plot.setRangeGridlineStroke(new BasicStroke(1f));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    private static DefaultXYZDataset cells(List<Row> rows) {
        int columns = rows.get(0).indices().period();
        int[] known = IntStream.range(0, rows.size() * columns)
                .filter(cell -> rows.get(cell / columns).indices().cycles()[cell % columns] > 0)
                .toArray();
        double[][] cells = new double[3][known.length];
        for (int i = 0; i < known.length; i++) {
            int row = known[i] / columns;
            int column = known[i] % columns;
            cells[0][i] = column + 1;
            cells[1][i] = row;
            cells[2][i] = doublings(rows.get(row).indices().index()[column]);
        }
        DefaultXYZDataset data = new DefaultXYZDataset();
        data.addSeries("", cells);
        return data;
    }

    private static double doublings(double index) {
        double power = Math.log(Math.max(index, 1e-3)) / Math.log(2);
        return Math.max(-DOUBLINGS, Math.min(DOUBLINGS, power));
    }

    private static PaintScale scale() {
        LookupPaintScale scale = new LookupPaintScale(-DOUBLINGS, DOUBLINGS, AVERAGE);
        for (int shade = 0; shade <= SHADES; shade++) {
            double at = -DOUBLINGS + 2 * DOUBLINGS * shade / SHADES;
            scale.add(at, mix(at < 0 ? LOW : HIGH, Math.abs(at) / DOUBLINGS));
        }
        return scale;
    }

    private static Color mix(Color end, double share) {
        return new Color(
                blend(AVERAGE.getRed(), end.getRed(), share),
                blend(AVERAGE.getGreen(), end.getGreen(), share),
                blend(AVERAGE.getBlue(), end.getBlue(), share));
    }

    private static int blend(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private static NumberAxis positions(String name, List<Row> rows) {
        int last = rows.get(0).indices().period();
        NumberAxis axis = new NumberAxis(name);
        axis.setRange(0.5, last + 0.5);
        axis.setTickUnit(new NumberTickUnit(last > 100 ? 30 : last > 20 ? 4 : 1));
        style(axis);
        return axis;
    }

    private static SymbolAxis names(List<Row> rows) {
        SymbolAxis axis = new SymbolAxis(null, rows.stream().map(Row::name).toArray(String[]::new));
        axis.setGridBandsVisible(false);
        axis.setRange(-0.5, rows.size() - 0.5);
        style(axis);
        return axis;
    }

    private static void style(NumberAxis axis) {
        axis.setTickLabelFont(Palette.plain(11));
        axis.setTickLabelPaint(Palette.INK);
        axis.setLabelFont(Palette.plain(11));
        axis.setLabelPaint(Palette.QUIET);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
    }

    private static PaintScaleLegend legend() {
        NumberAxis axis = new NumberAxis("Times the average");
        axis.setNumberFormatOverride(new PowerOfTwoFormat());
        axis.setTickUnit(new NumberTickUnit(1));
        style(axis);
        PaintScaleLegend legend = new PaintScaleLegend(scale(), axis);
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setStripWidth(10);
        legend.setSubdivisionCount(SHADES);
        legend.setStripOutlineVisible(false);
        legend.setMargin(8, 330, 0, 330);
        return legend;
    }
}
