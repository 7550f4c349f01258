package solstice.ui.season;

import java.awt.BasicStroke;
import java.awt.Color;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYBarDataset;
import solstice.seasonality.Decomposition;
import solstice.ui.common.Look;
import solstice.ui.common.chart.ChartColors;
import solstice.ui.common.chart.ChartStyle;
import solstice.ui.common.chart.Points;
import solstice.workflow.season.SeasonView;

/** Draws a decomposition: four panels over one time axis, and the seasonal indices of a year as bars. */
final class SeasonCharts {
    private static final double DAY = 86_400_000.0;
    private static final double SHARE_OF_STEP = .6;
    private static final double DOUBTED = .5;
    private static final double DOT = 7;

    private final Look look;
    private final ChartStyle style;

    SeasonCharts(Look look) {
        this.look = look;
        style = new ChartStyle(look);
    }

    /**
     * Observed, trend, seasonal and remainder above each other, sharing the time axis; doubted observations as dots,
     * the first days of holidays and promotions as upright marks.
     */
    JFreeChart panels(SeasonView view) {
        double[] time = view.starts().stream().mapToDouble(ChartStyle::instant).toArray();
        Decomposition parts = view.decomposition();
        ChartColors colors = style.colors();
        CombinedDomainXYPlot all = new CombinedDomainXYPlot(style.timeAxis());
        all.setGap(12);
        all.add(observed(time, view), 3);
        all.add(line("trend", time, parts.trend(), colors.trend()), 2);
        all.add(line("seasonal", time, parts.seasonal(), colors.season()), 2);
        if (Arrays.stream(parts.events()).anyMatch(effect -> effect != 0)) {
            all.add(line("events", time, parts.events(), colors.observed()), 1);
        }
        all.add(bars(time, parts.remainder()), 2);
        return style.chart(all);
    }

    private XYPlot observed(double[] time, SeasonView view) {
        Decomposition parts = view.decomposition();
        XYPlot plot = line("observed", time, parts.observed(), style.colors().observed());
        double[] doubted = IntStream.range(0, parts.size())
                .mapToDouble(i -> isOutlier(view, i) ? parts.observed()[i] : Double.NaN)
                .toArray();
        plot.setDataset(1, new Points(time, doubted));
        plot.setRenderer(1, style.dots(style.colors().season(), DOT));
        view.events().forEach(event -> plot.addDomainMarker(style.mark(ChartStyle.instant(event.day()))));
        return plot;
    }

    private static boolean isOutlier(SeasonView view, int i) {
        return view.decomposition().weight()[i] < DOUBTED
                || view.findings().outliers().stream().anyMatch(outlier -> outlier.index() == i);
    }

    private XYPlot line(String name, double[] time, double[] values, Color color) {
        XYPlot plot = style.lines(new Points(time, values), style.namedAxis(), color);
        style.name(plot, look.messages().name("season.chart", name), color);
        return plot;
    }

    private XYPlot bars(double[] time, double[] values) {
        double step = time.length > 1 ? time[1] - time[0] : DAY;
        Color color = style.colors().remainder();
        XYPlot plot = style.plot(
                new XYBarDataset(new Points(time, values), step * SHARE_OF_STEP),
                style.namedAxis(),
                style.bars(color, 0));
        style.name(plot, look.messages().name("season.chart", "remainder"), color);
        return plot;
    }

    /** One bar a week (or day, or month) of the year, standing on 100%. */
    JFreeChart indices(double[] indices) {
        double[] places = places(indices.length);
        XYPlot plot = style.plot(
                new XYBarDataset(new Points(places, indices), .8),
                percentAxis(),
                style.bars(style.colors().season(), 1));
        plot.setDomainAxis(positions(indices.length));
        plot.setDomainGridlinesVisible(false);
        plot.addRangeMarker(average());
        style.name(
                plot,
                look.messages().text("season.chart.indices"),
                style.colors().season());
        return style.chart(plot);
    }

    static double[] places(int count) {
        return IntStream.rangeClosed(1, count).asDoubleStream().toArray();
    }

    /** An axis of places in the year. */
    NumberAxis positions(int count) {
        NumberAxis across = style.numberAxis();
        across.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        across.setRange(0, count + 1);
        return across;
    }

    NumberAxis percentAxis() {
        NumberAxis up = style.namedAxis();
        up.setNumberFormatOverride(
                NumberFormat.getPercentInstance(look.messages().locale()));
        return up;
    }

    ValueMarker average() {
        return new ValueMarker(1, style.colors().text(), new BasicStroke(1f));
    }
}
