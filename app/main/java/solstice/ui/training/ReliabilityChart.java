package solstice.ui.training;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import solstice.recommender.LeaderboardRow;
import solstice.recommender.marks.Reliability;
import solstice.recommender.marks.Reliability.Bin;
import solstice.ui.common.Look;
import solstice.ui.common.chart.ChartStyle;
import solstice.ui.common.chart.Points;

/** Draws the share that was bought over the probability that was told, a line for each block, and the diagonal. */
final class ReliabilityChart {
    private static final double DOT = 7;
    private static final double ROOM = 1.06;
    private static final float LABEL = 12;

    private final Look look;
    private final ChartStyle style;

    ReliabilityChart(Look look) {
        this.look = look;
        style = new ChartStyle(look);
    }

    JFreeChart of(List<LeaderboardRow> rows, Function<LeaderboardRow, Reliability> reliability) {
        double most = ROOM
                * rows.stream()
                        .flatMap(row -> reliability.apply(row).bins().stream())
                        .flatMapToDouble(bin -> DoubleStream.of(bin.probability(), bin.bought()))
                        .max()
                        .orElse(1);
        NumberAxis told = axis("told", most);
        XYLineAndShapeRenderer diagonal = style.line(style.colors().text());
        diagonal.setDefaultStroke(
                new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1f, new float[] {4f, 4f}, 0f));
        XYPlot plot = style.plot(
                new Points(
                        look.messages().text("model.reliability.kept"), new double[] {0, most}, new double[] {0, most}),
                axis("bought", most),
                diagonal);
        plot.setDomainAxis(told);
        List<Color> colors = List.of(
                style.colors().observed(),
                style.colors().trend(),
                style.colors().season(),
                style.colors().remainder());
        for (int at = 0; at < rows.size(); at++) {
            List<Bin> bins = reliability.apply(rows.get(at)).bins();
            plot.setDataset(
                    at + 1,
                    new Points(
                            look.formats().date(rows.get(at).block()),
                            bins.stream().mapToDouble(Bin::probability).toArray(),
                            bins.stream().mapToDouble(Bin::bought).toArray()));
            plot.setRenderer(at + 1, renderer(colors.get(at % colors.size())));
        }
        style.legend(plot);
        return style.chart(plot);
    }

    private NumberAxis axis(String name, double most) {
        NumberAxis axis = style.numberAxis();
        axis.setLabel(look.messages().name("model.reliability.axis", name));
        // of another font than the legend, which would not be set once more: the canvas forgets fonts set within a plot
        axis.setLabelFont(axis.getLabelFont().deriveFont(LABEL));
        axis.setRange(0, most);
        return axis;
    }

    private XYLineAndShapeRenderer renderer(Color color) {
        XYLineAndShapeRenderer line = style.line(color);
        line.setDefaultShapesVisible(true);
        line.setDefaultShape(new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
        line.setAutoPopulateSeriesShape(false);
        return line;
    }
}
