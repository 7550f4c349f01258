package solstice.workflow.campaign;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import solstice.campaign.SeasonOutlook;
import solstice.campaign.SegmentRanking;
import solstice.features.Purchases;
import solstice.features.Snapshot;
import solstice.features.segments.Segmentation;
import solstice.recommender.Forecast;
import solstice.recommender.LongTail;
import solstice.recommender.TrainedModel;
import solstice.retail.CustomerTraits;
import solstice.retail.Product;
import solstice.retail.SalesHistory;
import solstice.retail.SalesWindow;
import solstice.retail.Segment;
import solstice.task.Problem;
import solstice.task.SolsticeException;
import solstice.workflow.PreviewRequest;
import solstice.workflow.Project;
import solstice.workflow.training.TrainRecommender;

/**
 * The view ahead from some morning: what is known on it, a model that knows no more, and the days asked about.
 *
 * <p>The forecast and the rankings of segments are made once; a project keeps its last outlook, so that a list is
 * rearranged at once when only the rules change.
 */
public final class Outlook {
    /** No list is made for fewer customers than this, so that none speaks of a single person. */
    static final int SMALLEST_SEGMENT = 10;

    private final Snapshot known;
    private final TrainedModel model;
    private final SalesWindow window;
    private final List<Product> products;
    private final Segmentation segmentation;
    private final SeasonOutlook season;
    private final Forecast forecast;
    private final Map<RankingKey, SegmentRanking> rankings = new ConcurrentHashMap<>();

    private record RankingKey(String segment, boolean newOnly) {}

    private Outlook(Snapshot known, CustomerTraits traits, TrainedModel model, SalesWindow window) {
        this.known = known;
        this.model = model;
        this.window = window;
        this.products = products(known);
        this.segmentation = Segmentation.of(known.history(), traits);
        this.season = SeasonOutlook.of(known, window);
        this.forecast = model.forecast(known, window);
    }

    private Outlook(Outlook other, TrainedModel taught) {
        this.known = other.known;
        this.model = taught;
        this.window = other.window;
        this.products = other.products;
        this.segmentation = other.segmentation;
        this.season = other.season;
        this.forecast = taught.forecast(known, window);
    }

    /**
     * Takes the view.
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
        return project.outlook(
                last -> last.known.day().equals(day)
                        && last.window.equals(window)
                        && last.model.card().equals(model.card()),
                () -> new Outlook(welcoming(project, sold, day, window), project.traits(), model, window));
    }

    /** What is known, with the products that the catalogue has launched by the window though none was ever sold. */
    private static Snapshot welcoming(Project project, SalesHistory sold, LocalDate day, SalesWindow window) {
        Snapshot known =
                Snapshot.of(sold, project.almanac(), project.catalogue(), day).with(project.traits());
        return known.welcome(
                project.catalogue().newcomers(window.from(), known.history().products()));
    }

    /** The same view through another model. */
    Outlook through(TrainedModel taught) {
        return new Outlook(this, taught);
    }

    Snapshot known() {
        return known;
    }

    TrainedModel model() {
        return model;
    }

    /** The snapshot's products, with the titles and families of that morning. */
    List<Product> products() {
        return products;
    }

    /** The segments of that morning. */
    Segmentation segmentation() {
        return segmentation;
    }

    SeasonOutlook season() {
        return season;
    }

    Forecast forecast() {
        return forecast;
    }

    /**
     * The ranking of a segment.
     *
     * @param newOnly leave out what most of the segment's customers bought before
     * @throws SolsticeException when the segment is unknown or too small
     */
    SegmentRanking ranking(String segment, boolean newOnly) {
        return rankings.computeIfAbsent(new RankingKey(segment, newOnly), this::rank);
    }

    /** The ranking of a segment as a preview asks for it. */
    SegmentRanking ranking(String segment, PreviewRequest request) {
        SegmentRanking ranking = ranking(segment, request.newOnly());
        return request.tail() == 0 ? ranking : ranking.leaning(LongTail.of(known, request.tail()));
    }

    private SegmentRanking rank(RankingKey key) {
        int[] members = segmentation.members(key.segment);
        if (members.length < SMALLEST_SEGMENT) {
            throw new SolsticeException(Problem.SEGMENT_TOO_SMALL, key.segment, members.length, SMALLEST_SEGMENT);
        }
        Segment segment = segmentation.segments().stream()
                .filter(candidate -> candidate.id().equals(key.segment))
                .findFirst()
                .orElseThrow(() -> new SolsticeException(Problem.SEGMENT_UNKNOWN, key.segment));
        BitSet candidates = known.candidates();
        if (key.newOnly) {
            candidates.andNot(boughtByMost(known.purchases(), members));
        }
        return SegmentRanking.of(segment, forecast, members, candidates, known.products());
    }

    private static BitSet boughtByMost(Purchases purchases, int[] members) {
        int[] buyers = new int[purchases.products()];
        for (int member : members) {
            for (int pair = purchases.firstPair(member); pair < purchases.firstPair(member + 1); pair++) {
                buyers[purchases.product(pair)]++;
            }
        }
        BitSet most = new BitSet();
        IntStream.range(0, buyers.length)
                .filter(product -> buyers[product] * 2 > members.length)
                .forEach(most::set);
        return most;
    }

    private static List<Product> products(Snapshot known) {
        List<String> codes = known.history().products();
        return IntStream.range(0, codes.size())
                .mapToObj(i -> new Product(
                        codes.get(i), known.titles().get(i), known.families().family(i)))
                .toList();
    }
}
