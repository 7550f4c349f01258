package solstice.ui.season.ahead;

import java.awt.Color;
import java.text.NumberFormat;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import solstice.seasonality.indices.ShrunkIndices;
import solstice.ui.common.Look;
import solstice.ui.common.chart.ChartStyle;
import solstice.ui.common.chart.Points;
import solstice.ui.season.ahead.AheadViewModel.Outlook;

/** Draws the year that is expected: the index of each week between two standard errors, the weeks asked about shaded. */
final class AheadChart {
    private static final double ERRORS = 2;

    private final Look look;
    private final ChartStyle style;

    AheadChart(Look look) {
        this.look = look;
        style = new ChartStyle(look);
    }

    JFreeChart index(Outlook outlook) {
        ShrunkIndices indices = outlook.indices();
        Color ink = style.colors().season();
        XYPlot plot = style.lines(points(indices, 0), style.namedAxis(), ink);
        Color faint = new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), 110);
        plot.setDataset(1, points(indices, -ERRORS));
        plot.setRenderer(1, style.line(faint));
        plot.setDataset(2, points(indices, ERRORS));
        plot.setRenderer(2, style.line(faint));
        ((NumberAxis) plot.getRangeAxis())
                .setNumberFormatOverride(
                        NumberFormat.getPercentInstance(look.messages().locale()));
        NumberAxis weeks = style.numberAxis();
        weeks.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        weeks.setRange(0, indices.period() + 1.0);
        plot.setDomainAxis(weeks);
        plot.addDomainMarker(
                new IntervalMarker(
                        outlook.weeks().first() - .5,
                        outlook.weeks().last() + .5,
                        style.colors().grid()),
                Layer.BACKGROUND);
        style.name(plot, look.messages().text("season.ahead.chart"), ink);
        return style.chart(plot);
    }

    private static Points points(ShrunkIndices indices, double errors) {
        int n = indices.period();
        return new Points(
                IntStream.rangeClosed(1, n).asDoubleStream().toArray(),
                IntStream.rangeClosed(1, n)
                        .mapToDouble(week -> Math.max(0, indices.at(week) + errors * indices.errorAt(week)))
                        .toArray());
    }
}
