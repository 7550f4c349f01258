package solstice.seasonality.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import solstice.seasonality.BoxCox;
import solstice.seasonality.Decomposition;
import solstice.seasonality.Decomposition.Seasonal;
import solstice.seasonality.evidence.Guerrero;

/**
 * The scale on which the parts of a series add up.
 *
 * @param kind of scale
 * @param lambda the power of Box and Cox: 1 additive, 0 a logarithm; {@code NaN} while it is to be found
 * @param shift added before the transformation
 */
public record Scale(Kind kind, double lambda, double shift) {
    private static final double GENTLEST = 1;
    private static final double STRONGEST = 0;

    /** The kinds of scale. */
    public enum Kind {
        /** As it is: a season of so many pieces. */
        ADDITIVE,
        /** A logarithm: a season of so many percent. */
        LOG,
        /** A power in between, given. */
        BOX_COX,
        /** A power in between, found by Guerrero's method. */
        GUERRERO
    }

    /** As it is: a season of so many pieces. */
    public static Scale additive() {
        return new Scale(Kind.ADDITIVE, 1, 0);
    }

    /** A logarithm: a season of so many percent. */
    public static Scale log() {
        return new Scale(Kind.LOG, 0, 0);
    }

    /** A power of Box and Cox. */
    public static Scale boxCox(double lambda) {
        return new Scale(Kind.BOX_COX, lambda, 0);
    }

    /** The power of Guerrero's method, kept between 0 and 1. */
    public static Scale guerrero() {
        return new Scale(Kind.GUERRERO, Double.NaN, 0);
    }

    /** Settles the shift and the power for a series. */
    Scale settle(double[] y, int period, Set<FitNote> notes) {
        double[] there = Arrays.stream(y).filter(value -> !Double.isNaN(value)).toArray();
        double least = Arrays.stream(there).min().orElse(0);
        if (kind == Kind.ADDITIVE) {
            return this;
        }
        double smallest = Arrays.stream(there).filter(value -> value > 0).min().orElse(0);
        if (least < 0 || smallest == 0) {
            notes.add(FitNote.ADDITIVE_INSTEAD);
            return additive();
        }
        if (least == 0) {
            notes.add(FitNote.SHIFTED_FOR_ZEROS);
        }
        double added = least == 0 ? smallest / 2 : 0;
        if (kind != Kind.GUERRERO) {
            return new Scale(kind, lambda, added);
        }
        double[] above = Arrays.stream(there).map(value -> value + added).toArray();
        double found = moves(above, period) ? Guerrero.lambda(above, period) : STRONGEST;
        return new Scale(kind, Math.max(STRONGEST, Math.min(GENTLEST, found)), added);
    }

    /** Whether there are two cycles and one of them has something to measure; Guerrero's method has no answer else. */
    private static boolean moves(double[] y, int period) {
        if (period < 2 || y.length < 2 * period) {
            return false;
        }
        int start = y.length % period;
        return IntStream.range(start, y.length).anyMatch(i -> y[i] != y[start + (i - start) / period * period]);
    }

    double[] transform(double[] y) {
        if (kind == Kind.ADDITIVE) {
            return y.clone();
        }
        return new BoxCox(lambda)
                .transform(Arrays.stream(y).map(value -> value + shift).toArray());
    }

    private double[] restore(double[] z) {
        double[] bounded = lambda == 0 ? z : Arrays.stream(z).map(this::bounded).toArray();
        return Arrays.stream(new BoxCox(lambda).restore(bounded))
                .map(value -> value - shift)
                .toArray();
    }

    /** What no power reaches is the edge of what it reaches. */
    private double bounded(double z) {
        return lambda > 0 ? Math.max(z, -1 / lambda) : Math.min(z, (1e-9 - 1) / lambda);
    }

    /**
     * Takes the parts to the scale of the series, so that they add up there.
     *
     * <p>With g the way back and T, S1, S2, ..., E the parts: trend g(T), first season g(T + S1) - g(T), second
     * g(T + S1 + S2) - g(T + S1) and so on, events the step after the seasons, remainder what is left of the series.
     */
    Decomposition restore(Decomposition inside, double[] y) {
        if (kind == Kind.ADDITIVE) {
            return inside;
        }
        double[] sum = inside.trend().clone();
        double[] trend = restore(sum);
        double[] level = trend;
        List<Seasonal> seasonals = new ArrayList<>();
        for (Seasonal seasonal : inside.seasonals()) {
            double[] next = restore(add(sum, seasonal.values()));
            seasonals.add(new Seasonal(seasonal.period(), seasonal.cycle(), minus(next, level)));
            level = next;
        }
        double[] all = restore(add(sum, inside.events()));
        return new Decomposition(y, trend, seasonals, minus(all, level), minus(y, all), inside.weight());
    }

    private static double[] add(double[] to, double[] what) {
        for (int i = 0; i < to.length; i++) {
            to[i] += what[i];
        }
        return to;
    }

    private static double[] minus(double[] from, double[] what) {
        return IntStream.range(0, from.length)
                .mapToDouble(i -> from[i] - what[i])
                .toArray();
    }
}
