package solstice.ui.common.chart;

import org.jfree.data.xy.AbstractXYDataset;

/** One series as two columns of numbers, drawn as it stands; a value of {@code NaN} leaves a gap. */
public final class Points extends AbstractXYDataset {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final double[] x;
    private final double[] y;

    /** Takes two columns of one length, x ascending. */
    public Points(double[] x, double[] y) {
        this("", x, y);
    }

    /** As the other, with a name for a legend. */
    public Points(String name, double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " places for " + y.length + " values");
        }
        this.name = name;
        this.x = x;
        this.y = y;
    }

    @Override
    public int getSeriesCount() {
        return 1;
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return name;
    }

    @Override
    public int getItemCount(int series) {
        return x.length;
    }

    @Override
    public Number getX(int series, int item) {
        return x[item];
    }

    @Override
    public Number getY(int series, int item) {
        return y[item];
    }

    @Override
    public double getXValue(int series, int item) {
        return x[item];
    }

    @Override
    public double getYValue(int series, int item) {
        return y[item];
    }
}
