package solstice.workflow.season;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import solstice.features.families.ProductTitles;
import solstice.features.text.TextSeasons;
import solstice.retail.Catalogue;
import solstice.retail.ProductFacts;
import solstice.retail.SalesHistory;
import solstice.task.Doing;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.Project;

/** Reads seasons off the words of a shop's titles and descriptions, for products that have no history of their own. */
public final class ReadTextSeasons {
    private final Project project;

    public ReadTextSeasons(Project project) {
        this.project = project;
    }

    /**
     * What the shop's words told of the season on the morning of a day, by sales before it and nothing later.
     *
     * @throws SolsticeException if the project holds no sales
     */
    public TextSeasons run(LocalDate morning, Progress progress) {
        progress.report(Doing.ADDING_UP, 0);
        SalesHistory known = project.soldHistory().before(morning);
        progress.throwIfCancelled();
        TextSeasons seasons = TextSeasons.of(known, texts(known, project.catalogue()));
        progress.report(Doing.ADDING_UP, 1);
        return seasons;
    }

    /** The text to infer a listed product's season from: its title and its description. */
    public static String text(ProductFacts product) {
        return (product.title() + "\n" + product.description()).strip();
    }

    /** Titles as known then; titles and descriptions of the catalogue, which has no dates, as they are today. */
    static List<String> texts(SalesHistory known, Catalogue catalogue) {
        List<String> titles = ProductTitles.listed(ProductTitles.of(known), known.products(), catalogue);
        return IntStream.range(0, titles.size())
                .mapToObj(product -> catalogue
                        .find(known.products().get(product))
                        .map(facts -> titles.get(product) + "\n" + facts.description())
                        .orElse(titles.get(product)))
                .toList();
    }
}
