package solstice.recommender;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private static final double LEAST = .05;

    /** The logit. */
    public double sum() {
        return taste + season + base + momentum + repurchase + rule;
    }

    /** Part by part. */
    public Reasons plus(Reasons other) {
        return new Reasons(
                taste + other.taste,
                season + other.season,
                base + other.base,
                momentum + other.momentum,
                repurchase + other.repurchase,
                rule + other.rule);
    }

    /** Part by part. */
    public Reasons times(double factor) {
        return new Reasons(
                taste * factor, season * factor, base * factor, momentum * factor, repurchase * factor, rule * factor);
    }

    /** The parts by name. */
    public enum Part {
        TASTE,
        SEASON,
        BASE,
        MOMENTUM,
        REPURCHASE,
        RULE
    }

    /** One part, in logits. */
    public double of(Part part) {
        return switch (part) {
            case TASTE -> taste;
            case SEASON -> season;
            case BASE -> base;
            case MOMENTUM -> momentum;
            case REPURCHASE -> repurchase;
            case RULE -> rule;
        };
    }

    /** The parts that tell products apart and matter, the weightiest first; the base is the same story for all. */
    public List<Part> strongest() {
        return Stream.of(Part.values())
                .filter(part -> part != Part.BASE && Math.abs(of(part)) >= LEAST)
                .sorted(Comparator.comparingDouble(part -> -Math.abs(of(part))))
                .toList();
    }

    /** The parts that matter, strongest first, such as {@code "repurchase +2.1, season +0.4"}. */
    public String words() {
        return strongest().stream()
                .map(part -> String.format(Locale.ROOT, "%s %+.1f", part.name().toLowerCase(Locale.ROOT), of(part)))
                .collect(Collectors.joining(", "));
    }
}
