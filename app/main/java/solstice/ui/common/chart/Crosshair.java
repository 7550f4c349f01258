package solstice.ui.common.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYDataset;

/** An upright line through all panels of a chart, with the values that it meets. */
final class Crosshair extends Pane {
    private final Line line = new Line();
    private final Label place = new Label();
    private final Group values = new Group();
    private DoubleFunction<String> where = Double::toString;
    private DoubleFunction<String> what = Double::toString;

    Crosshair() {
        setManaged(false);
        setMouseTransparent(true);
        line.getStyleClass().add("crosshair-line");
        place.getStyleClass().add("crosshair-place");
        values.setManaged(false);
        getChildren().addAll(line, values, place);
        hide();
    }

    void speak(DoubleFunction<String> nameOfPlace, DoubleFunction<String> nameOfValue) {
        where = nameOfPlace;
        what = nameOfValue;
    }

    void hide() {
        setVisible(false);
    }

    /** Stands at the observation nearest to a place. */
    void show(XYPlot plot, List<Rectangle2D> areas, double wanted) {
        List<XYPlot> panels = panels(plot);
        int item = nearest(panels.get(0).getDataset(), wanted);
        if (item < 0 || areas.size() < panels.size()) {
            hide();
            return;
        }
        double x = panels.get(0).getDataset().getXValue(0, item);
        Rectangle2D top = areas.get(0);
        double pixel = Math.round(plot.getDomainAxis().valueToJava2D(x, top, RectangleEdge.BOTTOM)) + 0.5;
        line.setStartX(pixel);
        line.setEndX(pixel);
        line.setStartY(top.getMinY());
        line.setEndY(areas.get(panels.size() - 1).getMaxY());
        values.getChildren().setAll(readings(panels, areas, x, pixel));
        put(place, where.apply(x), pixel, top.getMinY() - 4, top);
        setVisible(true);
    }

    private List<Label> readings(List<XYPlot> panels, List<Rectangle2D> areas, double x, double pixel) {
        List<Label> labels = new ArrayList<>();
        for (int panel = 0; panel < panels.size(); panel++) {
            XYPlot plot = panels.get(panel);
            for (int layer = 0; layer < plot.getDatasetCount(); layer++) {
                XYDataset data = plot.getDataset(layer);
                int item = nearest(data, x);
                if (item >= 0 && !Double.isNaN(data.getYValue(0, item))) {
                    Label label = new Label();
                    label.getStyleClass().add("crosshair-value");
                    double value = data.getYValue(0, item);
                    ValueAxis axis = plot.getRangeAxisForDataset(layer);
                    double y = axis.valueToJava2D(value, areas.get(panel), RectangleEdge.LEFT);
                    put(label, what.apply(value), pixel, y - 12, areas.get(panel));
                    labels.add(label);
                }
            }
        }
        return labels;
    }

    /** Beside the line, on whichever side there is room. */
    private static void put(Label label, String words, double pixel, double y, Rectangle2D within) {
        label.setText(words);
        label.applyCss();
        double width = Math.max(48, 7.2 * words.length() + 16);
        boolean left = pixel + width + 8 > within.getMaxX();
        label.setLayoutX(left ? pixel - width - 4 : pixel + 8);
        label.setLayoutY(Math.max(within.getMinY() - 6, Math.min(y, within.getMaxY() - 20)));
        label.setPrefWidth(width);
        label.autosize();
    }

    private static List<XYPlot> panels(XYPlot plot) {
        if (plot instanceof CombinedDomainXYPlot combined) {
            List<XYPlot> panels = new ArrayList<>();
            for (Object panel : combined.getSubplots()) {
                panels.add((XYPlot) panel);
            }
            return panels;
        }
        return List.of(plot);
    }

    private static int nearest(XYDataset data, double x) {
        if (data == null || data.getSeriesCount() == 0) {
            return -1;
        }
        int best = -1;
        double distance = Double.POSITIVE_INFINITY;
        for (int item = 0; item < data.getItemCount(0); item++) {
            double off = Math.abs(data.getXValue(0, item) - x);
            if (off < distance) {
                distance = off;
                best = item;
            }
        }
        return best;
    }
}
