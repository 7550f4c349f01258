package solstice.workflow.campaign;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import solstice.features.Purchases;
import solstice.recommender.Forecast;
import solstice.recommender.TopK;
import solstice.task.Doing;
import solstice.task.Progress;
import solstice.workflow.Project;

/** Ranks every product on offer for single customers. */
public final class RecommendToCustomers {
    private static final int CHUNK = 256;

    private final Project project;

    public RecommendToCustomers(Project project) {
        this.project = project;
    }

    /**
     * One line of a customer's list.
     *
     * @param customer the shop's own id
     * @param rank from 1
     * @param product stock code
     * @param score logit; lists are ranked by it
     * @param probability that the customer buys it within the window
     */
    public record Line(String customer, int rank, String product, double score, double probability) {}

    /**
     * Makes the lists, customer by customer in the order of their ids (or of the request).
     *
     * @param lines receives each line; customers unknown on that morning have none
     * @return how many customers have a list
     */
    public int run(RecommendRequest request, Consumer<Line> lines, Progress progress) {
        progress.report(Doing.READING_MODEL, 0);
        Outlook outlook = Outlook.of(project, request.asOf(), request.window());
        Forecast forecast = outlook.forecast();
        int[] customers = customers(outlook, request.customers());
        BitSet candidates = outlook.known().candidates();
        for (int start = 0; start < customers.length; start += CHUNK) {
            progress.throwIfCancelled();
            progress.report(Doing.RANKING, start / (double) customers.length);
            IntStream.range(start, Math.min(start + CHUNK, customers.length))
                    .parallel()
                    .mapToObj(i -> list(outlook, forecast, customers[i], candidates, request))
                    .forEachOrdered(list -> list.forEach(lines));
        }
        progress.report(Doing.DONE, 1);
        return customers.length;
    }

    private static List<Line> list(
            Outlook outlook, Forecast forecast, int customer, BitSet candidates, RecommendRequest request) {
        float[] scores = new float[outlook.known().products()];
        forecast.score(customer, scores);
        int[] best = TopK.of(scores, offered(outlook, customer, candidates, request.newOnly()), request.top());
        String id = outlook.known().history().customers().get(customer);
        return IntStream.range(0, best.length)
                .mapToObj(place -> new Line(
                        id,
                        place + 1,
                        outlook.products().get(best[place]).code(),
                        scores[best[place]],
                        Forecast.probability(scores[best[place]])))
                .toList();
    }

    private static BitSet offered(Outlook outlook, int customer, BitSet candidates, boolean newOnly) {
        if (!newOnly) {
            return candidates;
        }
        BitSet unbought = (BitSet) candidates.clone();
        Purchases purchases = outlook.known().purchases();
        for (int pair = purchases.firstPair(customer); pair < purchases.firstPair(customer + 1); pair++) {
            unbought.clear(purchases.product(pair));
        }
        return unbought;
    }

    private static int[] customers(Outlook outlook, List<String> wanted) {
        List<String> known = outlook.known().history().customers();
        if (wanted.isEmpty()) {
            return IntStream.range(0, known.size()).toArray();
        }
        Map<String, Integer> numbers = new HashMap<>();
        for (int customer = 0; customer < known.size(); customer++) {
            numbers.put(known.get(customer), customer);
        }
        return wanted.stream()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
