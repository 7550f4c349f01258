package solstice.workflow.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import solstice.recommender.LongTail;
import solstice.recommender.Matrices;
import solstice.recommender.OppositeSeason;
import solstice.recommender.baseline.Ease;
import solstice.recommender.baseline.FamilyPopularity;
import solstice.recommender.baseline.ImplicitAls;
import solstice.recommender.baseline.ItemKnn;
import solstice.recommender.baseline.Popularity;
import solstice.recommender.baseline.Repurchase;
import solstice.recommender.baseline.SharedEase;
import solstice.recommender.baseline.TextNeighbours;
import solstice.recommender.neural.Settings;
import solstice.recommender.neural.Solstice;
import solstice.recommender.neural.reference.ReferenceAdditive;
import solstice.recommender.neural.reference.ReferenceConcatenation;
import solstice.recommender.neural.reference.ReferenceSettings;
import solstice.task.Problem;
import solstice.task.SolsticeException;
import solstice.workflow.training.EvaluationRequest.Extra;

/** The methods that may stand on the leaderboard. */
final class Contenders {
    private static final String OURS = "Solstice";

    /** Leanings towards what few customers know. */
    private static final double[] TAILS = {.25, .5, .75, 1};

    private final EvaluationRequest request;
    private final Matrices matrices;
    private final Map<Long, Solstice> whole = new HashMap<>();

    Contenders(EvaluationRequest request, Matrices matrices) {
        this.request = request;
        this.matrices = matrices;
    }

    /**
     * The methods that the request asks for, by name, whatever the case of its letters.
     *
     * @throws SolsticeException when a name is not known
     */
    List<Contender> asked() {
        List<Contender> known = new ArrayList<>(usual());
        known.addAll(references());
        known.addAll(parts());
        List<Contender> asked = new ArrayList<>();
        for (String name : request.models()) {
            asked.add(known.stream()
                    .filter(method -> method.name().equalsIgnoreCase(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> new SolsticeException(Problem.METHOD_UNKNOWN, name, names(known))));
        }
        if (request.models().isEmpty()) {
            asked.addAll(usual());
        }
        if (request.extras().contains(Extra.REFERENCES)) {
            add(references(), asked);
        }
        if (request.extras().contains(Extra.ABLATIONS)) {
            add(parts(), asked);
        }
        return asked;
    }

    /** Adds those that are not there yet. */
    private static void add(List<Contender> more, List<Contender> asked) {
        more.stream()
                .filter(one -> asked.stream().noneMatch(there -> there.name().equals(one.name())))
                .forEach(asked::add);
    }

    private static String names(List<Contender> methods) {
        return String.join(", ", methods.stream().map(Contender::name).toList());
    }

    private List<Contender> usual() {
        SharedEase ease = new SharedEase(matrices);
        return List.of(
                Contender.of(Popularity.ever()),
                Contender.of(Popularity.recent()),
                Contender.of(Popularity.season()),
                Contender.of(new Repurchase()),
                Contender.of(new ItemKnn()),
                Contender.of(Ease.plain(ease)),
                Contender.of(Ease.recent(ease)),
                Contender.of(Ease.blend(ease)),
                new Contender(ImplicitAls.NAME, true, ImplicitAls::new),
                new Contender(OURS, true, this::whole));
    }

    /** Simple ways to rank products that were never sold, which no others can tell apart. */
    static List<Contender> cold() {
        return List.of(Contender.of(new TextNeighbours()), Contender.of(new FamilyPopularity()));
    }

    /** The published networks: slow, and so on request only. */
    private List<Contender> references() {
        return List.of(
                new Contender(
                        ReferenceAdditive.NAME,
                        true,
                        seed -> new ReferenceAdditive(ReferenceSettings.standard(request.epochs(), seed))),
                new Contender(
                        ReferenceConcatenation.NAME,
                        true,
                        seed -> new ReferenceConcatenation(
                                ReferenceSettings.concatenating(request.epochs(), seed), matrices)));
    }

    /** Solstice misled about the season, and Solstice without one of its parts, or with a spare one. */
    private List<Contender> parts() {
        List<Contender> parts = new ArrayList<>();
        for (double tail : TAILS) {
            String name = OURS + " with tail " + tail;
            parts.add(new Contender(name, true, seed -> LongTail.over(whole(seed), tail, name)));
        }
        parts.add(new Contender(new OppositeSeason(whole(0)).name(), true, seed -> new OppositeSeason(whole(seed))));
        for (Settings.Part part : Settings.Part.values()) {
            boolean spare = settings(0).without().contains(part);
            String word = part.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            String name = OURS + (spare ? " with " : " without ") + word;
            parts.add(new Contender(name, true, seed -> {
                Settings usual = settings(seed);
                return new Solstice(name, spare ? usual.with(part) : usual.without(part), matrices);
            }));
        }
        return parts;
    }

    /** One for each seed, so that what needs the same training shares it. */
    private Solstice whole(long seed) {
        return whole.computeIfAbsent(seed, absent -> new Solstice(OURS, settings(seed), matrices));
    }

    private Settings settings(long seed) {
        return Settings.standard(request.epochs(), seed);
    }
}
