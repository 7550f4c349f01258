package solstice.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTitleAnnotation;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import solstice.seasonality.Decomposition;
import solstice.task.SolsticeException;

/**
 * A decomposition as a picture: observed with its trend, trend, seasonal and remainder, one above the other on one time
 * axis. Observations that a robust fit believed less than half stand out in the remainder.
 */
public final class SeasonChart {
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 760;
    private static final double DOUBTED = 0.5;
    private static final int MANY = 200;
    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

    private final List<LocalDate> starts;
    private final Decomposition parts;

    private SeasonChart(List<LocalDate> starts, Decomposition parts) {
        this.starts = starts;
        this.parts = parts;
    }

    /**
     * Draws a decomposition into a PNG file.
     *
     * @param file where to; replaced if it is there
     * @param title what is shown
     * @param subtitle what it means, in a line; may be empty
     * @param starts first day of each observation
     * @param parts the decomposition
     * @throws SolsticeException if the machine has no fonts, or the file cannot be written
     */
    public static void write(Path file, String title, String subtitle, List<LocalDate> starts, Decomposition parts) {
        ChartFile.write(file, () -> new SeasonChart(starts, parts).chart(title, subtitle), WIDTH, HEIGHT);
    }

    private JFreeChart chart(String title, String subtitle) {
        CombinedDomainXYPlot plots = new CombinedDomainXYPlot(timeAxis());
        plots.setGap(14);
        plots.add(observed(), 5);
        plots.add(lines("Trend", parts.trend(), Palette.TREND, 2.2f), 3);
        plots.add(seasonal(), 4);
        plots.add(remainder(), 4);
        return ChartFile.dress(new JFreeChart(null, null, plots, false), title, subtitle);
    }

    private XYPlot observed() {
        XYPlot panel = lines("Observed and trend", parts.observed(), Palette.OBSERVED, 1.3f);
        panel.setDataset(1, series(parts.trend()));
        panel.setRenderer(1, pen(Palette.TREND, 2.2f));
        return panel;
    }

    private XYPlot seasonal() {
        XYPlot panel = lines("Seasonal", parts.seasonal(), Palette.SEASONAL, 1.8f);
        zero(panel);
        return panel;
    }

    private XYPlot remainder() {
        double[] doubted = parts.remainder().clone();
        for (int i = 0; i < doubted.length; i++) {
            doubted[i] = parts.weight()[i] < DOUBTED ? doubted[i] : Double.NaN;
        }
        XYPlot panel = lines("Remainder", parts.remainder(), Palette.REMAINDER, 1f);
        panel.setRenderer(stems(Palette.REMAINDER, parts.size() > MANY ? 3 : 5));
        panel.setDataset(1, series(doubted));
        panel.setRenderer(1, stems(Palette.OUTLIER, parts.size() > MANY ? 5 : 7));
        zero(panel);
        return panel;
    }

    private XYPlot lines(String name, double[] values, Color colour, float width) {
        XYPlot panel = new XYPlot(series(values), null, valueAxis(), pen(colour, width));
        panel.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        panel.setBackgroundPaint(Palette.PAPER);
        panel.setOutlineVisible(false);
        panel.setDomainGridlinePaint(Palette.GRID);
        panel.setRangeGridlinePaint(Palette.GRID);
        BasicStroke hair = new BasicStroke(1f);
        panel.setDomainGridlineStroke(hair);
        panel.setRangeGridlineStroke(hair);
        panel.setAxisOffset(RectangleInsets.ZERO_INSETS);
        panel.addAnnotation(label(name, colour.equals(Palette.REMAINDER) ? Palette.QUIET : colour));
        return panel;
    }

    private static XYTitleAnnotation label(String name, Color colour) {
        TextTitle text = new TextTitle(name, Palette.bold(12));
        text.setPaint(colour);
        text.setBackgroundPaint(new Color(255, 255, 255, 200));
        text.setPadding(1, 4, 1, 4);
        return new XYTitleAnnotation(0.004, 0.98, text, RectangleAnchor.TOP_LEFT);
    }

    private static void zero(XYPlot panel) {
        panel.setRangeZeroBaselineVisible(true);
        panel.setRangeZeroBaselinePaint(Palette.QUIET);
        panel.setRangeZeroBaselineStroke(new BasicStroke(1f));
    }

    private static XYItemRenderer pen(Color colour, float width) {
        XYLineAndShapeRenderer pen = new XYLineAndShapeRenderer(true, false);
        pen.setSeriesPaint(0, colour);
        pen.setSeriesStroke(0, new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        return pen;
    }

    private static XYItemRenderer stems(Color colour, int size) {
        StemRenderer stems = new StemRenderer(size);
        stems.setSeriesPaint(0, colour);
        stems.setSeriesStroke(0, new BasicStroke(1.4f));
        return stems;
    }

    private XYSeriesCollection series(double[] values) {
        XYSeries series = new XYSeries("", false);
        for (int i = 0; i < values.length; i++) {
            series.add((double) millis(starts.get(i)), values[i]);
        }
        return new XYSeriesCollection(series);
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private DateAxis timeAxis() {
        DateAxis axis = new DateAxis(null, UTC, Locale.ENGLISH);
        SimpleDateFormat format = new SimpleDateFormat("MMM yyyy", Locale.ENGLISH);
        format.setTimeZone(UTC);
        axis.setDateFormatOverride(format);
        axis.setLowerMargin(0.005);
        axis.setUpperMargin(0.005);
        axis.setTickLabelFont(Palette.plain(11));
        axis.setTickLabelPaint(Palette.QUIET);
        axis.setAxisLinePaint(Palette.QUIET);
        axis.setTickMarkPaint(Palette.QUIET);
        return axis;
    }

    private static NumberAxis valueAxis() {
        NumberAxis axis = new NumberAxis();
        axis.setAutoRangeIncludesZero(false);
        axis.setNumberFormatOverride(NumberFormat.getNumberInstance(Locale.ENGLISH));
        axis.setTickLabelFont(Palette.plain(11));
        axis.setTickLabelPaint(Palette.QUIET);
        axis.setTickLabelInsets(new RectangleInsets(8, 4, 8, 6));
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }
}
