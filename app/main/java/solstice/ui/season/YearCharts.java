package solstice.ui.season;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import solstice.seasonality.SubSeries;
import solstice.ui.common.Look;
import solstice.ui.common.chart.ChartStyle;
import solstice.ui.common.chart.Points;
import solstice.workflow.season.SeasonView;

/** Draws years: one over the other, and each place in the year by itself through the years. */
final class YearCharts {
    private static final double HALF = .4;
    private static final double DOT = 5;

    private final Look look;
    private final ChartStyle style;
    private final SeasonCharts common;

    YearCharts(Look look) {
        this.look = look;
        style = new ChartStyle(look);
        common = new SeasonCharts(look);
    }

    /** What was observed, a line for each year; the latest is the strongest. */
    JFreeChart years(SeasonView view) {
        int period = view.indices().period();
        int size = view.starts().size();
        int cycles = view.cycle(size - 1) + 1;
        double[] places = SeasonCharts.places(period);
        XYPlot plot = style.plot(
                new Points(places, new double[period]),
                style.namedAxis(),
                style.line(style.colors().observed()));
        List<Color> inks = inks();
        for (int cycle = 0; cycle < cycles; cycle++) {
            double[] values = new double[period];
            Arrays.fill(values, Double.NaN);
            String name = "";
            for (int i = 0; i < size; i++) {
                if (view.cycle(i) == cycle) {
                    values[view.position(i) - 1] = view.decomposition().observed()[i];
                    name = Integer.toString(view.starts().get(i).plusDays(3).getYear());
                }
            }
            int layer = cycles - 1 - cycle;
            plot.setDataset(layer, new Points(name, places, values));
            plot.setRenderer(layer, style.line(inks.get(layer % inks.size())));
        }
        plot.setDomainAxis(common.positions(period));
        style.legend(plot); // before the name: fonts set within a plot outlive it on this canvas
        style.name(
                plot, look.messages().text("season.chart.years"), style.colors().text());
        return style.chart(plot);
    }

    private List<Color> inks() {
        return List.of(
                style.colors().trend(),
                style.colors().season(),
                style.colors().remainder(),
                style.colors().observed(),
                style.colors().text());
    }

    /** The ratios of each place to what is usual, through the years, about its seasonal index. */
    JFreeChart subSeries(SeasonView view) {
        SubSeries ratios = view.subSeries();
        XYPlot plot = style.plot(
                means(view.indices().index()),
                common.percentAxis(),
                style.line(style.colors().season()));
        plot.setDataset(1, through(ratios));
        plot.setRenderer(
                1,
                style.line(
                        style.colors().grid().equals(Color.WHITE)
                                ? Color.GRAY
                                : style.colors().text()));
        plot.setDataset(2, through(ratios));
        plot.setRenderer(2, style.dots(style.colors().trend(), DOT));
        plot.setDomainAxis(common.positions(ratios.period()));
        plot.addRangeMarker(common.average());
        style.name(
                plot,
                look.messages().text("season.chart.subseries"),
                style.colors().season());
        return style.chart(plot);
    }

    /** A level line at each place, with gaps between. */
    private static Points means(double[] index) {
        double[] x = new double[3 * index.length];
        double[] y = new double[x.length];
        for (int at = 0; at < index.length; at++) {
            x[3 * at] = at + 1 - HALF;
            x[3 * at + 1] = at + 1 + HALF;
            x[3 * at + 2] = at + 1 + HALF;
            y[3 * at] = index[at];
            y[3 * at + 1] = index[at];
            y[3 * at + 2] = Double.NaN;
        }
        return new Points(x, y);
    }

    /** Each place's ratios from left to right within it, with gaps between places. */
    private static Points through(SubSeries ratios) {
        int each = ratios.cycles() + 1;
        double[] x = new double[each * ratios.period()];
        double[] y = new double[x.length];
        IntStream.range(0, x.length).forEach(i -> {
            int cycle = i % each;
            double step = each > 2 ? 2 * HALF / (each - 2) : 0;
            x[i] = i / each + 1 - HALF + Math.min(cycle, each - 2) * step;
            y[i] = cycle == each - 1 ? Double.NaN : ratios.ratios()[i / each][cycle];
        });
        return new Points(x, y);
    }
}
