package solstice.ui.season;

import java.time.LocalDate;
import java.util.List;
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

/** Draws a decomposition: four panels over one time axis, and the seasonal indices of a year as bars. */
final class SeasonCharts {
    private static final double DAY = 86_400_000.0;
    private static final double SHARE_OF_STEP = .6;

    private final Look look;
    private final ChartStyle style;

    SeasonCharts(Look look) {
        this.look = look;
        style = new ChartStyle(look);
    }

    /** Observed, trend, seasonal and remainder above each other, sharing the time axis. */
    JFreeChart panels(List<LocalDate> starts, Decomposition parts) {
        double[] time = starts.stream().mapToDouble(ChartStyle::instant).toArray();
        ChartColors colors = style.colors();
        CombinedDomainXYPlot all = new CombinedDomainXYPlot(style.timeAxis());
        all.setGap(12);
        all.add(line("observed", time, parts.observed(), colors.observed()), 3);
        all.add(line("trend", time, parts.trend(), colors.trend()), 2);
        all.add(line("seasonal", time, parts.seasonal(), colors.season()), 2);
        all.add(bars(time, parts.remainder()), 2);
        return style.chart(all);
    }

    private XYPlot line(String name, double[] time, double[] values, java.awt.Color color) {
        XYPlot plot = style.lines(new Points(time, values), style.namedAxis(), color);
        style.name(plot, look.messages().name("season.chart", name), color);
        return plot;
    }

    private XYPlot bars(double[] time, double[] values) {
        double step = time.length > 1 ? time[1] - time[0] : DAY;
        java.awt.Color color = style.colors().remainder();
        XYPlot plot = style.plot(
                new XYBarDataset(new Points(time, values), step * SHARE_OF_STEP),
                style.namedAxis(),
                style.bars(color, 0));
        style.name(plot, look.messages().name("season.chart", "remainder"), color);
        return plot;
    }

    /** One bar a week (or day, or month) of the year, standing on 100%. */
    JFreeChart indices(double[] indices) {
        double[] places = new double[indices.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = i + 1;
        }
        NumberAxis across = style.numberAxis();
        across.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        across.setRange(0, indices.length + 1);
        NumberAxis up = style.namedAxis();
        up.setNumberFormatOverride(
                java.text.NumberFormat.getPercentInstance(look.messages().locale()));
        XYPlot plot = style.plot(
                new XYBarDataset(new Points(places, indices), .8),
                up,
                style.bars(style.colors().season(), 1));
        plot.setDomainAxis(across);
        plot.setDomainGridlinesVisible(false);
        plot.addRangeMarker(new ValueMarker(1, style.colors().text(), new java.awt.BasicStroke(1f)));
        style.name(
                plot,
                look.messages().text("season.chart.indices"),
                style.colors().season());
        return style.chart(plot);
    }
}
