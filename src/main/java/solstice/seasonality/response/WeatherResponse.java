package solstice.seasonality.response;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What there is to say about how a series moves with the weather. */
public sealed interface WeatherResponse {

    /** One for each figure of the weather that could be measured, in order of {@link Driver}. */
    List<Effect> effects();

    /** Whether weather helps to tell weeks that the fit did not see. */
    Skill skill();

    /** The effect of one figure, where it could be measured. */
    default Optional<Effect> effect(Driver driver) {
        return effects().stream().filter(effect -> effect.driver() == driver).findFirst();
    }

    /** At least one effect is beyond chance, and weeks that were left out bear it out. */
    record Responds(List<Effect> effects, Skill skill) implements WeatherResponse {
        public Responds {
            effects = List.copyOf(effects);
        }

        /** The effects beyond chance. */
        public List<Effect> told() {
            return effects.stream().filter(Effect::isTold).toList();
        }
    }

    /**
     * No effect is beyond chance, and none that would matter is left possible: a usual anomaly moves sales by less
     * than {@link Judgement#MATTERS} either way.
     */
    record NoEffect(List<Effect> effects, Skill skill) implements WeatherResponse {
        public NoEffect {
            effects = List.copyOf(effects);
        }

        /** The largest share of sales that a usual anomaly of any figure might still move. */
        public double bound() {
            return effects.stream().mapToDouble(Effect::largest).max().orElse(0);
        }
    }

    /** Neither is shown. */
    record CannotTell(List<Effect> effects, Skill skill, Set<Reason> reasons) implements WeatherResponse {
        public CannotTell {
            effects = List.copyOf(effects);
            reasons = Set.copyOf(reasons);
        }
    }

    /** Why one cannot tell. */
    enum Reason {
        /** Too few weeks of the year sold in two years with their weather known. */
        SHORT_HISTORY,
        /** No figure of the weather is known for most weeks. */
        NO_WEATHER,
        /** Too many weeks without a sale. */
        RARE_SALES,
        /** No effect is beyond chance, but one that would matter cannot be excluded. */
        TOO_NOISY,
        /** An effect looks beyond chance, but weeks that were left out are told no better with it. */
        NOT_BORNE_OUT
    }
}
