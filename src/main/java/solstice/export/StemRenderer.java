package solstice.export;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/** Draws each value as a stem from zero with a dot at its end: the usual form for what is left over. */
final class StemRenderer extends AbstractXYItemRenderer {
    private static final long serialVersionUID = 1L;

    private final int size;

    StemRenderer(int size) {
        this.size = size;
    }

    @Override
    public void drawItem(
            Graphics2D graphics,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis time,
            ValueAxis values,
            XYDataset data,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        double value = data.getYValue(series, item);
        if (Double.isNaN(value)) {
            return;
        }
        double x = time.valueToJava2D(data.getXValue(series, item), area, plot.getDomainAxisEdge());
        double y = values.valueToJava2D(value, area, plot.getRangeAxisEdge());
        double zero = values.valueToJava2D(0, area, plot.getRangeAxisEdge());
        graphics.setPaint(getItemPaint(series, item));
        graphics.setStroke(getItemStroke(series, item));
        graphics.draw(new Line2D.Double(x, zero, x, y));
        graphics.fill(new Ellipse2D.Double(x - size / 2.0, y - size / 2.0, size, size));
    }
}
