package solstice.ui.training;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import solstice.ui.common.Look;
import solstice.ui.common.chart.ChartStyle;
import solstice.ui.common.chart.Points;

/** Draws loss and validation above each other, sharing the axis of epochs. */
final class TrainingCharts {
    private static final double DOT = 6;
    private static final double ROOM_FOR_LAST_DOT = .01;
    private static final double SMALLEST_RANGE = .01; // a single dot needs ticks that differ

    private final Look look;
    private final ChartStyle style;

    TrainingCharts(Look look) {
        this.look = look;
        style = new ChartStyle(look);
    }

    JFreeChart curves(LearningCurve curve) {
        NumberAxis across = style.numberAxis();
        across.setLabel(look.messages().text("model.curve.epochs"));
        across.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        across.setRange(0, curve.epochs() * (1 + ROOM_FOR_LAST_DOT));
        CombinedDomainXYPlot both = new CombinedDomainXYPlot(across);
        both.setGap(12);
        both.add(panel("loss", curve.losses(), style.colors().trend(), false));
        both.add(panel("validation", curve.validations(), style.colors().season(), true));
        return style.chart(both);
    }

    private XYPlot panel(String name, double[][] points, Color color, boolean dots) {
        XYLineAndShapeRenderer line = style.line(color);
        line.setDefaultShapesVisible(dots);
        line.setDefaultShape(new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
        line.setAutoPopulateSeriesShape(false);
        NumberAxis up = style.namedAxis();
        up.setAutoRangeMinimumSize(SMALLEST_RANGE);
        XYPlot plot = style.plot(new Points(points[0], points[1]), up, line);
        style.name(plot, look.messages().name("model.curve", name), color);
        return plot;
    }
}
