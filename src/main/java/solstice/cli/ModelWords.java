package solstice.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import solstice.recommender.ModelCard;
import solstice.workflow.models.ImportedModel;
import solstice.workflow.models.ModelComparison;
import solstice.workflow.models.ModelComparison.Line;

/** What the terminal says of models. */
final class ModelWords {
    private ModelWords() {}

    static String warning(ImportedModel model) {
        return String.format(
                Locale.ROOT,
                "Note: this model learned from other sales than this project's; of its %,d products %,d were sold here.",
                model.products(),
                model.soldHere());
    }

    /** Figures and settings in two columns, what differs marked, and how the lists differ. */
    static String of(ModelComparison found) {
        List<Line> lines = new ArrayList<>(List.of(
                line("model", found, card -> String.valueOf(card.id())),
                line("as of", found, card -> String.valueOf(card.asOf())),
                line("trained", found, card -> String.valueOf(card.trainedAt())),
                line("validation NDCG@10", found, card -> number(card.validationNdcg())),
                line("loss", found, card -> number(card.loss())),
                line("passes", found, card -> String.valueOf(card.epochs())),
                line("seconds", found, card -> String.format(Locale.ROOT, "%.0f", card.seconds())),
                line("device", found, ModelCard::device),
                line("sales", found, ModelCard::dataFingerprint),
                line("program", found, card -> card.provenance().version())));
        lines.addAll(found.settings());
        StringBuilder words = new StringBuilder();
        for (Line line : lines) {
            words.append(String.format(
                    Locale.ROOT,
                    "%s %-20s %-28s %s%n",
                    line.differs() ? "*" : " ",
                    line.name(),
                    line.one(),
                    line.other()));
        }
        return words.append(String.format(
                        Locale.ROOT,
                        "lists of %d for %d customers, %s: %.0f%% of the products shared, %.0f%% with the same on top,"
                                + " shared ones %.1f places apart",
                        found.length(),
                        found.customers(),
                        found.window(),
                        100 * found.shared(),
                        100 * found.sameFirst(),
                        found.moved()))
                .toString();
    }

    private static Line line(String name, ModelComparison found, Function<ModelCard, String> text) {
        return new Line(name, text.apply(found.one()), text.apply(found.other()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
