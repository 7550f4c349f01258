package solstice.ui.common.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.jspecify.annotations.Nullable;

/**
 * A chart on the screen: the wheel zooms along x around the pointer, dragging moves along x, a double click shows all
 * again; the same by the keys + - arrows and 0. A crosshair reads out every panel at the observation under it.
 *
 * <p>Neither ever changes the y axes, so that panels stay comparable.
 */
public final class ChartPane extends Pane {
    private static final double WHEEL = 0.0025;
    private static final double STEP = 0.8;

    private final ChartCanvas canvas;
    private final Crosshair crosshair = new Crosshair();
    private JFreeChart chart;
    private Range all = new Range(0, 1);
    private boolean zoomable = true;
    private double pressedAt;
    private @Nullable Range pressedRange;

    public ChartPane() {
        getStyleClass().add("chart-pane");
        setFocusTraversable(true);
        setMinSize(160, 96);
        chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, new XYPlot(), false);
        canvas = new ChartCanvas(chart);
        canvas.setTooltipEnabled(false);
        canvas.setMouseTransparent(true);
        getChildren().addAll(canvas, crosshair);
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        addEventHandler(MouseEvent.MOUSE_EXITED, left -> crosshair.hide());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /**
     * Shows a chart from end to end.
     *
     * @param where how the crosshair names a place on the x axis
     * @param what how it writes a value
     */
    public void show(JFreeChart next, DoubleFunction<String> where, DoubleFunction<String> what) {
        chart = next;
        crosshair.hide();
        crosshair.speak(where, what);
        canvas.setChart(next);
        all = axis().getRange();
    }

    /** Whether it can be zoomed and moved; a chart that is all there is stays put. */
    public void setZoomable(boolean can) {
        zoomable = can;
        setFocusTraversable(can);
    }

    public JFreeChart chart() {
        return chart;
    }

    /** Shows everything again. */
    public void reset() {
        axis().setRange(all);
    }

    private ValueAxis axis() {
        return ((XYPlot) chart.getPlot()).getDomainAxis();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
    }

    private Rectangle2D area() {
        return areas().get(0);
    }

    private List<Rectangle2D> areas() {
        PlotRenderingInfo info = canvas.getRenderingInfo().getPlotInfo();
        if (chart.getPlot() instanceof CombinedDomainXYPlot) {
            return java.util.stream.IntStream.range(0, info.getSubplotCount())
                    .mapToObj(panel -> info.getSubplotInfo(panel).getDataArea())
                    .toList();
        }
        return List.of(info.getDataArea());
    }

    private double valueAt(double x) {
        return axis().java2DToValue(x, area(), RectangleEdge.BOTTOM);
    }

    private void wheel(ScrollEvent turn) {
        if (zoomable && turn.getDeltaY() != 0) {
            zoom(Math.exp(-turn.getDeltaY() * WHEEL), valueAt(turn.getX()));
            turn.consume();
        }
    }

    private void zoom(double factor, double around) {
        Range now = axis().getRange();
        double length = Math.max(all.getLength() / 100, Math.min(all.getLength(), now.getLength() * factor));
        double share = (around - now.getLowerBound()) / now.getLength();
        place(around - share * length, length);
    }

    private void place(double lower, double length) {
        if (!zoomable) {
            return;
        }
        double start = Math.max(all.getLowerBound(), Math.min(lower, all.getUpperBound() - length));
        axis().setRange(start, start + length);
        crosshair.hide();
    }

    private void press(MouseEvent press) {
        requestFocus();
        press.consume(); // a pane of tabs about it would take the focus
        pressedAt = press.getX();
        pressedRange = axis().getRange();
    }

    private void drag(MouseEvent drag) {
        Range from = pressedRange;
        if (from != null && area().getWidth() > 0) {
            double moved = (drag.getX() - pressedAt) / area().getWidth() * from.getLength();
            place(from.getLowerBound() - moved, from.getLength());
        }
    }

    private void click(MouseEvent click) {
        if (click.getClickCount() == 2) {
            reset();
        }
    }

    private void move(MouseEvent move) {
        if (area().contains(move.getX(), area().getCenterY())) {
            crosshair.show((XYPlot) chart.getPlot(), areas(), valueAt(move.getX()));
        } else {
            crosshair.hide();
        }
    }

    private void key(KeyEvent key) {
        Range now = axis().getRange();
        switch (key.getCode()) {
            case PLUS, ADD, EQUALS -> zoom(STEP, now.getCentralValue());
            case MINUS, SUBTRACT -> zoom(1 / STEP, now.getCentralValue());
            case LEFT -> place(now.getLowerBound() - now.getLength() / 10, now.getLength());
            case RIGHT -> place(now.getLowerBound() + now.getLength() / 10, now.getLength());
            case DIGIT0, NUMPAD0, HOME -> reset();
            default -> {
                return;
            }
        }
        key.consume();
    }
}
