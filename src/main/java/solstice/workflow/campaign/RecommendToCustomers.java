package solstice.workflow.campaign;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import solstice.recommender.Forecast;
import solstice.recommender.LongTail;
import solstice.recommender.Offer;
import solstice.recommender.Scorer;
import solstice.recommender.TopList;
import solstice.task.Doing;
import solstice.task.Progress;
import solstice.workflow.Project;

/** Ranks every product on offer for single customers. */
public final class RecommendToCustomers {
    private static final int CHUNK = 1024;

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
     * @param score logit, less the toll of a list that leans; lists are ranked by it
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
        LongTail tail = LongTail.of(outlook.known(), request.tail());
        Scorer scorer = tail.over(outlook.forecast());
        int[] customers = customers(outlook, request.customers());
        BitSet candidates = outlook.known().candidates();
        Offer offer = new Offer(outlook.known().purchases(), candidates, request.newOnly());
        for (int start = 0; start < customers.length; start += CHUNK) {
            progress.throwIfCancelled();
            progress.report(Doing.RANKING, start / (double) customers.length);
            int[] some = Arrays.copyOfRange(customers, start, Math.min(start + CHUNK, customers.length));
            TopList[] lists = scorer.top(some, offer, request.top());
            for (int i = 0; i < some.length; i++) {
                tell(outlook, tail, some[i], lists[i], lines);
            }
        }
        progress.report(Doing.DONE, 1);
        return customers.length;
    }

    private static void tell(Outlook outlook, LongTail tail, int customer, TopList list, Consumer<Line> lines) {
        String id = outlook.known().history().customers().get(customer);
        for (int place = 0; place < list.products().length; place++) {
            float score = list.scores()[place];
            int product = list.products()[place];
            double probability = Forecast.probability(score + tail.toll()[product]);
            lines.accept(new Line(id, place + 1, outlook.products().get(product).code(), score, probability));
        }
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
