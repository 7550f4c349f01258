package solstice.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import solstice.features.ProductFamilies;
import solstice.features.ProductTitles;
import solstice.features.Segmentation;
import solstice.features.Snapshot;
import solstice.recommender.Forecast;
import solstice.recommender.TrainedModel;
import solstice.retail.Product;
import solstice.retail.SalesHistory;
import solstice.retail.SalesWindow;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/**
 * What a forecast stands on: what is known on its morning, and a model that knows no more.
 *
 * @param known all that is known on the morning
 * @param model a model that was trained on nothing later
 * @param window the days ahead
 * @param products the snapshot's products, with the titles and families of that morning
 * @param segmentation the segments of that morning
 */
record Outlook(
        Snapshot known, TrainedModel model, SalesWindow window, List<Product> products, Segmentation segmentation) {

    /**
     * Takes the stand.
     *
     * @param morning the morning; null for the day after the last sale
     * @throws SolsticeException when there is no sale, the window is past, or no model may be used
     */
    static Outlook of(Project project, @Nullable LocalDate morning, SalesWindow window) {
        SalesHistory sold = project.soldHistory();
        LocalDate day = morning == null ? sold.lastDay().plusDays(1) : morning;
        if (window.from().isBefore(day)) {
            throw new SolsticeException(Problem.WINDOW_PAST, window, day);
        }
        TrainedModel model = new TrainRecommender(project).newest(day);
        Snapshot known = Snapshot.of(sold, project.almanac(), day);
        return new Outlook(known, model, window, products(known.history()), Segmentation.of(known.history()));
    }

    Forecast forecast() {
        return model.forecast(known, window);
    }

    private static List<Product> products(SalesHistory history) {
        List<String> titles = ProductTitles.of(history);
        ProductFamilies families = ProductFamilies.of(history);
        return IntStream.range(0, titles.size())
                .mapToObj(i -> new Product(history.products().get(i), titles.get(i), families.family(i)))
                .toList();
    }
}
