package solstice.seasonality.x13;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jdplus.sa.base.api.DecompositionMode;
import jdplus.toolkit.base.api.processing.ProcessingLog;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.TsPeriod;
import jdplus.x13.base.api.x11.SeasonalFilterOption;
import jdplus.x13.base.api.x11.X11Spec;
import jdplus.x13.base.api.x13.X13Spec;
import jdplus.x13.base.core.x11.X11Results;
import jdplus.x13.base.core.x13.Mstatistics;
import jdplus.x13.base.core.x13.X13Kernel;
import jdplus.x13.base.core.x13.X13Results;
import org.jspecify.annotations.Nullable;
import solstice.seasonality.Decomposition;
import solstice.seasonality.x13.X13Outcome.Fit;
import solstice.seasonality.x13.X13Outcome.Quality;
import solstice.seasonality.x13.X13Outcome.Reason;
import solstice.seasonality.x13.X13Outcome.Refused;
import solstice.seasonality.x13.X13Outcome.Tables;

/**
 * X-13 of the United States Census Bureau for series of months and quarters, computed by JDemetra+.
 *
 * <p>X-11 alone gives the numbers of X-13ARIMA-SEATS 1.1; the automatic choice has JDemetra+'s own regression, whose
 * models now and then differ.
 */
public final class X13 {
    private static final int YEARS = 3;
    private static final int MEASURES = 11;

    private X13() {}

    /** Takes a series apart, or says why not. */
    public static X13Outcome fit(X13Series series, X13Choice choice) {
        Optional<Reason> reason = refuses(series, choice);
        if (reason.isPresent()) {
            return new Refused(reason.get());
        }
        TsPeriod start = series.period() == 12
                ? TsPeriod.monthly(series.year(), series.position())
                : TsPeriod.quarterly(series.year(), series.position());
        TsData data = TsData.ofInternal(start, series.y().clone());
        X13Results results = X13Kernel.of(spec(choice), null).process(data, ProcessingLog.dummy());
        if (!results.isValid() || results.getDecomposition() == null) {
            return new Refused(Reason.NO_MODEL);
        }
        return fit(series.y(), results);
    }

    private static Optional<Reason> refuses(X13Series series, X13Choice choice) {
        double[] y = series.y();
        if (y.length < YEARS * series.period()) {
            return Optional.of(Reason.TOO_SHORT);
        }
        if (!Arrays.stream(y).allMatch(Double::isFinite)) {
            return Optional.of(Reason.GAPS);
        }
        if (choice.mode() == X13Choice.Mode.MULTIPLICATIVE && Arrays.stream(y).anyMatch(value -> value <= 0)) {
            return Optional.of(Reason.NOT_ABOVE_ZERO);
        }
        return Arrays.stream(y).allMatch(value -> value == y[0]) ? Optional.of(Reason.CONSTANT) : Optional.empty();
    }

    private static X13Spec spec(X13Choice choice) {
        X13Spec basis = choice.mode() == X13Choice.Mode.AUTOMATIC ? X13Spec.RSA4 : X13Spec.RSAX11;
        X11Spec.Builder x11 = basis.getX11().toBuilder().hendersonFilterLength(choice.henderson());
        switch (choice.mode()) {
            case ADDITIVE -> x11.mode(DecompositionMode.Additive).forecastHorizon(0);
            case MULTIPLICATIVE -> x11.mode(DecompositionMode.Multiplicative).forecastHorizon(0);
            case AUTOMATIC -> x11.mode(DecompositionMode.Undefined);
        }
        x11.filters(new SeasonalFilterOption[] {filter(choice.filter())});
        return basis.toBuilder().x11(x11.build()).build();
    }

    private static SeasonalFilterOption filter(X13Choice.Filter filter) {
        return switch (filter) {
            case BY_THE_DATA -> SeasonalFilterOption.Msr;
            case S3X3 -> SeasonalFilterOption.S3X3;
            case S3X5 -> SeasonalFilterOption.S3X5;
            case S3X9 -> SeasonalFilterOption.S3X9;
            case STABLE -> SeasonalFilterOption.Stable;
        };
    }

    private static Fit fit(double[] y, X13Results results) {
        X11Results x11 = results.getDecomposition();
        boolean multiplicative = x11.getMode().isMultiplicative();
        double neutral = multiplicative ? 1 : 0;
        Tables tables = new Tables(
                values(x11.getD10(), y.length, neutral),
                values(results.getFinals().getD11final(), y.length, neutral),
                values(results.getFinals().getD12final(), y.length, neutral),
                values(results.getFinals().getD13final(), y.length, neutral),
                multiplicative);
        double[] calendar = values(results.getFinals().getD18(), y.length, neutral);
        return new Fit(
                parts(y, tables, calendar, x11.getActualDomain().getAnnualFrequency()), tables, quality(results));
    }

    private static double[] values(@Nullable TsData table, int n, double otherwise) {
        if (table == null || table.isEmpty()) {
            double[] neutral = new double[n];
            Arrays.fill(neutral, otherwise);
            return neutral;
        }
        return table.getValues().range(0, n).toArray();
    }

    private static Decomposition parts(double[] y, Tables tables, double[] calendar, int period) {
        int n = y.length;
        double[] seasonal = new double[n];
        double[] events = new double[n];
        double[] remainder = new double[n];
        double[] weight = new double[n];
        Arrays.fill(weight, 1);
        for (int i = 0; i < n; i++) {
            double trend = tables.d12()[i];
            double factor = tables.d10()[i];
            seasonal[i] = tables.multiplicative() ? trend * (factor - 1) : factor;
            events[i] = tables.multiplicative() ? trend * factor * (calendar[i] - 1) : calendar[i];
            remainder[i] = y[i] - trend - seasonal[i] - events[i];
        }
        return new Decomposition(
                y, tables.d12(), List.of(new Decomposition.Seasonal(period, seasonal)), events, remainder, weight);
    }

    private static Quality quality(X13Results results) {
        Mstatistics found = results.getDiagnostics().getMstatistics();
        double[] m = IntStream.rangeClosed(1, MEASURES)
                .mapToDouble(k -> k <= found.getMCount() && found.isUsedM(k) ? found.getM(k) : Double.NaN)
                .toArray();
        return new Quality(m, found.getQ(), found.getQm2());
    }
}
