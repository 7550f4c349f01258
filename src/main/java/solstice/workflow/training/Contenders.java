package solstice.workflow.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import solstice.recommender.Matrices;
import solstice.recommender.SeasonalRecommender;
import solstice.recommender.baseline.Ease;
import solstice.recommender.baseline.ItemKnn;
import solstice.recommender.baseline.Popularity;
import solstice.recommender.baseline.Repurchase;
import solstice.recommender.baseline.SharedEase;
import solstice.recommender.neural.Settings;
import solstice.recommender.neural.Solstice;
import solstice.recommender.neural.reference.ReferenceAdditive;
import solstice.recommender.neural.reference.ReferenceSettings;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** The methods that may stand on the leaderboard. */
final class Contenders {
    private Contenders() {}

    /**
     * The methods that a request asks for, by name, whatever the case of its letters.
     *
     * @throws SolsticeException when a name is not known
     */
    static List<SeasonalRecommender> named(EvaluationRequest request, Matrices matrices) {
        List<SeasonalRecommender> usual = usual(request, matrices);
        if (request.models().isEmpty()) {
            return usual;
        }
        List<SeasonalRecommender> known = new ArrayList<>(usual);
        known.addAll(onRequest(request, matrices));
        List<SeasonalRecommender> asked = new ArrayList<>();
        for (String name : request.models()) {
            asked.add(known.stream()
                    .filter(method -> method.name().equalsIgnoreCase(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> new SolsticeException(Problem.METHOD_UNKNOWN, name, names(known))));
        }
        return asked;
    }

    private static String names(List<SeasonalRecommender> methods) {
        return String.join(", ", methods.stream().map(SeasonalRecommender::name).toList());
    }

    private static List<SeasonalRecommender> usual(EvaluationRequest request, Matrices matrices) {
        SharedEase ease = new SharedEase(matrices);
        Settings settings = Settings.standard(request.epochs(), request.seed());
        return List.of(
                Popularity.ever(),
                Popularity.recent(),
                Popularity.season(),
                new Repurchase(),
                new ItemKnn(),
                Ease.plain(ease),
                Ease.recent(ease),
                Ease.blend(ease),
                new Solstice("Solstice", settings, matrices));
    }

    /** Slower ones: the published formula, and Solstice without one of its parts. */
    private static List<SeasonalRecommender> onRequest(EvaluationRequest request, Matrices matrices) {
        List<SeasonalRecommender> more = new ArrayList<>();
        more.add(new ReferenceAdditive(ReferenceSettings.standard(request.epochs(), request.seed())));
        Settings settings = Settings.standard(request.epochs(), request.seed());
        for (Settings.Part part : Settings.Part.values()) {
            String words = part.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            more.add(new Solstice("Solstice without " + words, settings.without(part), matrices));
        }
        return more;
    }
}
