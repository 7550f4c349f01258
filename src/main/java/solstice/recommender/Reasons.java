package solstice.recommender;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Why a product stands where it stands: parts of the logit, which add up to the score exactly.
 *
 * @param taste what the customers' histories say for it
 * @param season what the season ahead says for it
 * @param base how well it sells in general, and how much the customers buy at all
 * @param momentum how it has sold in the last weeks
 * @param repurchase how ripe it is to be bought again
 * @param rule what feedback and rules of the shop add
 */
public record Reasons(double taste, double season, double base, double momentum, double repurchase, double rule) {

    /** The logit. */
    public double sum() {
        return taste + season + base + momentum + repurchase + rule;
    }

    /** The parts that matter, strongest first, such as {@code "repurchase +2.1, season +0.4"}. */
    public String words() {
        List<Part> parts = new ArrayList<>(List.of(
                new Part("taste", taste),
                new Part("season", season),
                new Part("momentum", momentum),
                new Part("repurchase", repurchase),
                new Part("rule", rule)));
        parts.removeIf(part -> Math.abs(part.logit) < .05);
        parts.sort(Comparator.comparingDouble(part -> -Math.abs(part.logit)));
        return String.join(", ", parts.stream().map(Part::text).toList());
    }

    private record Part(String name, double logit) {
        String text() {
            return String.format(Locale.ROOT, "%s %+.1f", name, logit);
        }
    }
}
