package solstice.seasonality.response;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import solstice.seasonality.response.WeatherResponse.CannotTell;
import solstice.seasonality.response.WeatherResponse.NoEffect;
import solstice.seasonality.response.WeatherResponse.Reason;
import solstice.seasonality.response.WeatherResponse.Responds;

/**
 * Judges how series move with the weather, all of them together.
 *
 * <p>The model of one series, over weeks t and figures k of the weather:
 * {@code share(t) = position(t) + drift(t) + sum over k and lag 0..2 of b(k, lag) anomaly(k, t - lag) + rest(t)}, where
 * the rest may resemble that of the week before ({@link PairedWeeks}, {@link SteadyFit}). The effect of a figure is
 * {@code b(k, 0) + b(k, 1) + b(k, 2)}: what a unit moves in that week and the two after, summed, so that purchases
 * that were only put off cancel.
 */
public final class Judgement {
    /** A usual anomaly that moves sales by less than this share does not matter to a planner. */
    public static final double MATTERS = 0.2;

    private static final int FEWEST_LEFT = 24;
    private static final double RARE = 0.4;

    private final List<Effect> effects;
    private final Skill skill;
    private final Set<Reason> failures;

    private Judgement(Exposure exposure) {

        List<Anomaly> measured = exposure.measured();
        failures = EnumSet.noneOf(Reason.class);
        if (measured.isEmpty()) {
            failures.add(Reason.NO_WEATHER);
        }
        if (exposure.share().unsold() > RARE) {
            failures.add(Reason.RARE_SALES);
        }
        PairedWeeks weeks = exposure.paired(measured);
        if (SteadyFit.freedom(weeks) < FEWEST_LEFT) {
            failures.add(Reason.SHORT_HISTORY);
        }
        boolean fits = failures.isEmpty();
        effects = fits ? effects(measured, SteadyFit.of(weeks)) : List.of();
        skill = fits ? LeftOutWeeks.skill(weeks) : Skill.NONE;
    }

    /** Judges one series, corrected for its own figures of the weather only. */
    public static WeatherResponse of(Exposure exposure) {
        return of(List.of(exposure)).get(0);
    }

    /**
     * Judges series that are looked at together.
     *
     * @return one for each, in order; {@link Effect#q()} is over all their effects
     */
    public static List<WeatherResponse> of(List<Exposure> exposures) {
        List<Judgement> judgements =
                exposures.parallelStream().map(Judgement::new).toList();
        double[] q = FalseDiscovery.qValues(judgements.stream()
                .flatMap(judgement -> judgement.effects.stream())
                .mapToDouble(Effect::p)
                .toArray());
        List<WeatherResponse> responses = new ArrayList<>();
        int at = 0;
        for (Judgement judgement : judgements) {
            int from = at;
            List<Effect> corrected = IntStream.range(0, judgement.effects.size())
                    .mapToObj(i -> judgement.effects.get(i).withQ(q[from + i]))
                    .toList();
            at += corrected.size();
            responses.add(judgement.response(corrected));
        }
        return responses;
    }

    private static List<Effect> effects(List<Anomaly> measured, SteadyFit fit) {
        return IntStream.range(0, measured.size())
                .mapToObj(driver -> effect(measured.get(driver), PairedWeeks.column(driver), fit))
                .toList();
    }

    private static Effect effect(Anomaly anomaly, int column, SteadyFit fit) {
        double sum = fit.coefficients()[column];
        double[] lags = new double[Anomaly.LAGS + 1];
        lags[0] = sum;
        for (int lag = 1; lag < lags.length; lag++) {
            lags[lag] = fit.coefficients()[column + lag];
            lags[0] -= lags[lag];
        }
        double error = Math.sqrt(Math.max(0, fit.covariance()[column][column]));
        double reach = error * StudentT.reach(Effect.COVERAGE, fit.freedom());
        double p = error > 0 ? StudentT.beyond(sum / error, fit.freedom()) : 1;
        double usual = Exposure.deviation(anomaly);
        return new Effect(anomaly.driver(), sum, lags, error, sum - reach, sum + reach, p, p, usual);
    }

    private WeatherResponse response(List<Effect> corrected) {
        if (!failures.isEmpty()) {
            return new CannotTell(List.of(), Skill.NONE, failures);
        }
        if (corrected.stream().anyMatch(Effect::isTold)) {
            return skill.helps()
                    ? new Responds(corrected, skill)
                    : new CannotTell(corrected, skill, Set.of(Reason.NOT_BORNE_OUT));
        }
        boolean small = corrected.stream().allMatch(effect -> effect.largest() < MATTERS);
        return small ? new NoEffect(corrected, skill) : new CannotTell(corrected, skill, Set.of(Reason.TOO_NOISY));
    }
}
