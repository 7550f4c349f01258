package solstice.cli;

import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import solstice.seasonality.Quirks;
import solstice.seasonality.StlChoice;

/** The settings of STL, each as R's {@code stl()} has it when left out. */
final class StlOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--s-window",
            paramLabel = "N|periodic",
            description = "Cycles in a seasonal neighbourhood, or periodic: the same season in every cycle"
                    + " (default: periodic; 11,15,... with several periods).")
    private @Nullable String seasonalWindow;

    @Option(
            names = "--t-window",
            paramLabel = "N",
            description = "Observations in a trend neighbourhood"
                    + " (default: next odd from 1.5 period / (1 - 1.5 / s-window)).")
    private @Nullable Integer trendWindow;

    @Option(
            names = "--l-window",
            paramLabel = "N",
            description = "Observations in a low-pass neighbourhood (default: next odd from the period).")
    private @Nullable Integer lowPassWindow;

    @Option(names = "--s-degree", paramLabel = "0|1", description = "Seasonal: local level or line (default: 0).")
    private @Nullable Integer seasonalDegree;

    @Option(names = "--t-degree", paramLabel = "0|1", description = "Trend: local level or line (default: 1).")
    private @Nullable Integer trendDegree;

    @Option(names = "--l-degree", paramLabel = "0|1", description = "Low pass: level or line (default: as the trend).")
    private @Nullable Integer lowPassDegree;

    @Option(names = "--s-jump", paramLabel = "N", description = "Seasonal: steps between fits (default: window / 10).")
    private @Nullable Integer seasonalJump;

    @Option(names = "--t-jump", paramLabel = "N", description = "Trend: steps between fits (default: window / 10).")
    private @Nullable Integer trendJump;

    @Option(names = "--l-jump", paramLabel = "N", description = "Low pass: steps between fits (default: window / 10).")
    private @Nullable Integer lowPassJump;

    @Option(names = "--robust", description = "Weigh outliers down (inner 1, outer 15 in place of 2, 0).")
    private boolean robust;

    @Option(names = "--inner", paramLabel = "N", description = "Passes for one set of robustness weights.")
    private @Nullable Integer inner;

    @Option(names = "--outer", paramLabel = "N", description = "How often the robustness weights are renewed.")
    private @Nullable Integer outer;

    /** The names that the contract gives to {@link Quirks}. */
    enum Habits {
        CORRECT(Quirks.CORRECT),
        R42(Quirks.R_4_2),
        STATSMODELS(Quirks.STATSMODELS);

        private final Quirks quirks;

        Habits(Quirks quirks) {
            this.quirks = quirks;
        }
    }

    @Option(
            names = "--quirks",
            paramLabel = "correct|r42|statsmodels",
            description = "Whose habits to follow: correct (R's defaults, true median), r42 (R before 4.6.1 to the last"
                    + " digit), statsmodels (Python's defaults). Default: correct.")
    private Habits quirks = Habits.CORRECT;

    /** The choice that the options make; wrong values are wrong use. */
    StlChoice choice(int period) {
        StlChoice choice = StlChoice.of(period).robust(robust).quirks(quirks.quirks);
        set(choice, seasonalWindow(), StlChoice.PERIODIC, Integer.MAX_VALUE, "--s-window", StlChoice::seasonalWindow);
        set(choice, trendWindow, 1, Integer.MAX_VALUE, "--t-window", StlChoice::trendWindow);
        set(choice, lowPassWindow, 1, Integer.MAX_VALUE, "--l-window", StlChoice::lowPassWindow);
        set(choice, seasonalDegree, 0, 1, "--s-degree", StlChoice::seasonalDegree);
        set(choice, trendDegree, 0, 1, "--t-degree", StlChoice::trendDegree);
        set(choice, lowPassDegree, 0, 1, "--l-degree", StlChoice::lowPassDegree);
        set(choice, seasonalJump, 1, Integer.MAX_VALUE, "--s-jump", StlChoice::seasonalJump);
        set(choice, trendJump, 1, Integer.MAX_VALUE, "--t-jump", StlChoice::trendJump);
        set(choice, lowPassJump, 1, Integer.MAX_VALUE, "--l-jump", StlChoice::lowPassJump);
        set(choice, inner, 1, Integer.MAX_VALUE, "--inner", StlChoice::inner);
        set(choice, outer, 0, Integer.MAX_VALUE, "--outer", StlChoice::outer);
        return choice;
    }

    private @Nullable Integer seasonalWindow() {
        if (seasonalWindow == null) {
            return null;
        }
        if (seasonalWindow.equalsIgnoreCase("periodic")) {
            return StlChoice.PERIODIC;
        }
        try {
            int window = Integer.parseInt(seasonalWindow);
            if (window > 0) {
                return window;
            }
        } catch (NumberFormatException text) {
            // told below
        }
        throw wrong("--s-window", seasonalWindow, "a number above 0, or periodic");
    }

    private void set(
            StlChoice choice,
            @Nullable Integer value,
            int least,
            int most,
            String option,
            ObjIntConsumer<StlChoice> setter) {
        if (value != null) {
            if (value < least || value > most) {
                throw wrong(option, value, most == 1 ? "0 or 1" : "at least " + least);
            }
            setter.accept(choice, value);
        }
    }

    private ParameterException wrong(String option, Object value, String wanted) {
        return new ParameterException(
                spec.commandLine(),
                "Invalid value for option '" + option + "': " + value + " (must be " + wanted + ")");
    }
}
