package solstice.features.season;

import java.time.LocalDate;
import java.util.Arrays;
import solstice.seasonality.Decomposition;
import solstice.seasonality.fit.Scale;
import solstice.seasonality.fit.SeasonalFit;
import solstice.seasonality.x13.X13;
import solstice.seasonality.x13.X13Choice;
import solstice.seasonality.x13.X13Outcome;
import solstice.seasonality.x13.X13Series;

/**
 * The parts by the method that was chosen: X-13's for months where it was asked for and takes the series, else those of
 * the fit.
 *
 * <p>X-13 takes no gaps: months at either end that count in part only are left out, those within stand as the fit fills
 * them.
 */
record CensusReading(Decomposition parts, Findings findings) {

    static CensusReading of(SalesCalendar calendar, SeasonChoice choice, SeasonalFit fit) {
        Findings findings = Findings.of(fit);
        if (choice.method() != SeasonChoice.Method.X13 || calendar.step() != Step.MONTH) {
            return new CensusReading(fit.parts(), findings);
        }
        int from = 0;
        int to = calendar.size();
        while (from < to && !calendar.counts(from)) {
            from++;
        }
        while (to > from && !calendar.counts(to - 1)) {
            to--;
        }
        double[] y = Arrays.copyOfRange(fit.parts().withoutGaps(), from, to);
        LocalDate first = calendar.starts().get(Math.min(from, calendar.size() - 1));
        X13Outcome outcome = X13.fit(new X13Series(first.getYear(), first.getMonthValue(), 12, y), how(choice));
        if (outcome instanceof X13Outcome.Fit census) {
            Decomposition parts = census.parts().within(from, calendar.size());
            return new CensusReading(parts, Findings.of(y, census.quality()));
        }
        return new CensusReading(fit.parts(), findings.refused(((X13Outcome.Refused) outcome).reason()));
    }

    private static X13Choice how(SeasonChoice choice) {
        return choice.scale().kind() == Scale.Kind.ADDITIVE ? X13Choice.additive() : X13Choice.automatic();
    }
}
