package solstice.seasonality.evidence;

import java.util.function.DoubleUnaryOperator;

/**
 * The minimum of a function on an interval, without derivatives: golden sections, and parabolas where they help.
 *
 * <p>Brent (1973), Algorithms for Minimization without Derivatives, chapter 5; step for step as R's {@code optimize()},
 * whose answers to eight digits hang on where it stops.
 */
final class BrentMinimum {
    private static final double GOLDEN = (3 - Math.sqrt(5)) * 0.5;
    private static final double EPS = Math.sqrt(Math.ulp(1.0));

    /** Far more than a smooth function needs; one that is no number somewhere would else go on for ever. */
    private static final int MOST_ROUNDS = 1_000;

    private final DoubleUnaryOperator function;
    private final double tolerance;
    private double low;
    private double high;
    /** Best point so far, the second best, and the second best before that; and the function there. */
    private double x;

    private double w;
    private double v;
    private double fx;
    private double fw;
    private double fv;
    private double step;
    private double stepBeforeLast;

    private BrentMinimum(DoubleUnaryOperator function, double low, double high, double tolerance) {
        this.function = function;
        this.low = low;
        this.high = high;
        this.tolerance = tolerance;
        x = low + GOLDEN * (high - low);
        w = x;
        v = x;
        fx = function.applyAsDouble(x);
        fw = fx;
        fv = fx;
    }

    /** Where the function is least, to about {@code tolerance}. */
    static double of(DoubleUnaryOperator function, double low, double high, double tolerance) {
        return new BrentMinimum(function, low, high, tolerance).search();
    }

    private double search() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double middle = (low + high) * 0.5;
            double near = EPS * Math.abs(x) + tolerance / 3;
            if (Math.abs(x - middle) <= 2 * near - (high - low) * 0.5) {
                return x;
            }
            if (!parabola(near)) {
                stepBeforeLast = (x < middle ? high : low) - x;
                step = GOLDEN * stepBeforeLast;
            }
            double u = Math.abs(step) >= near ? x + step : step > 0 ? x + near : x - near;
            learn(u, function.applyAsDouble(u));
        }
        return x;
    }

    /** Takes the step to the lowest point of the parabola through the three best, if that is a safe one. */
    private boolean parabola(double near) {
        if (Math.abs(stepBeforeLast) <= near) {
            return false;
        }
        double r = (x - w) * (fx - fv);
        double q = (x - v) * (fx - fw);
        double p = (x - v) * q - (x - w) * r;
        q = (q - r) * 2;
        p = q > 0 ? -p : p;
        q = Math.abs(q);
        double before = stepBeforeLast;
        stepBeforeLast = step;
        if (Math.abs(p) >= Math.abs(q * 0.5 * before) || p <= q * (low - x) || p >= q * (high - x)) {
            return false;
        }
        step = p / q;
        double u = x + step;
        if (u - low < 2 * near || high - u < 2 * near) {
            step = x < (low + high) * 0.5 ? near : -near;
        }
        return true;
    }

    private void learn(double u, double fu) {
        if (fu <= fx) {
            if (u < x) {
                high = x;
            } else {
                low = x;
            }
            v = w;
            fv = fw;
            w = x;
            fw = fx;
            x = u;
            fx = fu;
            return;
        }
        if (u < x) {
            low = u;
        } else {
            high = u;
        }
        if (fu <= fw || w == x) {
            v = w;
            fv = fw;
            w = u;
            fw = fu;
        } else if (fu <= fv || v == x || v == w) {
            v = u;
            fv = fu;
        }
    }
}
