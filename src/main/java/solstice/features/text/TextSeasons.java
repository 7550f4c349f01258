package solstice.features.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import solstice.retail.SalesHistory;
import solstice.seasonality.response.FalseDiscovery;

/**
 * What a shop's words tell about the season: learned from products with sales, told of any product with a text.
 *
 * <p>A term is seasonal if at least {@value #FEWEST_PRODUCTS} products and {@value #FEWEST_PIECES} pieces show it, its
 * shrunk index reaches {@value #STANDS_OUT}, and one of its thirteen places of four weeks is above 1 beyond chance:
 * {@code q <= 0.01} over all terms and places, and again in another year ({@link TermYears}).
 */
public final class TextSeasons {
    static final int FEWEST_PRODUCTS = 4;
    static final double FEWEST_PIECES = 100;
    static final double STANDS_OUT = 1.9;

    private static final double FALSE_ALARMS = 0.01;

    private final List<SeasonalTerm> terms;
    private final Map<String, SeasonalTerm> byStem = new HashMap<>();
    private final double[] assortment;
    private final ProductTerms cutter;

    private TextSeasons(List<SeasonalTerm> terms, double[] assortment, ProductTerms cutter) {
        this.cutter = cutter;
        this.terms = terms;
        this.assortment = assortment;
        terms.forEach(term -> byStem.put(term.stem(), term));
    }

    /**
     * Learns from the sales of a history, which is to end before the day that the seasons are needed on.
     *
     * @param texts title, and description where there is one, of each of the history's products
     */
    public static TextSeasons of(SalesHistory history, List<String> texts) {
        return learn(ProductYears.of(history), texts, product -> true);
    }

    /** As the other, from sales that were added up, of some products only. */
    static TextSeasons learn(ProductYears years, List<String> texts, IntPredicate learned) {
        ProductTerms cutter = new ProductTerms();
        Map<String, List<Integer>> carriers = new TreeMap<>();
        Map<String, Map<String, Integer>> written = new HashMap<>();
        for (int product = 0; product < texts.size(); product++) {
            if (learned.test(product) && years.tells(product)) {
                int carrier = product;
                cutter.of(texts.get(product)).forEach((stem, form) -> {
                    carriers.computeIfAbsent(stem, none -> new ArrayList<>()).add(carrier);
                    written.computeIfAbsent(stem, none -> new TreeMap<>()).merge(form, 1, Integer::sum);
                });
            }
        }
        carriers.values().removeIf(some -> some.size() < FEWEST_PRODUCTS || years.pieces(some) < FEWEST_PIECES);
        return new TextSeasons(seasonal(years, carriers, written), years.assortment(), cutter);
    }

    private static List<SeasonalTerm> seasonal(
            ProductYears years, Map<String, List<Integer>> carriers, Map<String, Map<String, Integer>> written) {
        List<String> stems = List.copyOf(carriers.keySet());
        List<TermYears> all = stems.stream()
                .map(stem -> new TermYears(years, carriers.getOrDefault(stem, List.of())))
                .toList();
        double[] usual = usualSpreads(all);
        double[] z = new double[all.size() * TermYears.PLACES];
        double[] p = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            int place = i % TermYears.PLACES;
            TermYears term = all.get(i / TermYears.PLACES);
            z[i] = term.z(place, usual[place]);
            p[i] = term.p(z[i]);
        }
        double[] q = FalseDiscovery.qValues(p);
        List<SeasonalTerm> seasonal = new ArrayList<>();
        for (int term = 0; term < stems.size(); term++) {
            int best = best(p, term * TermYears.PLACES);
            double[] index = all.get(term).index();
            double height = Arrays.stream(index).max().orElse(1);
            int place = best % TermYears.PLACES;
            if (q[best] <= FALSE_ALARMS && height >= STANDS_OUT && all.get(term).comesAgain(place)) {
                String stem = stems.get(term);
                List<Integer> some = carriers.getOrDefault(stem, List.of());
                seasonal.add(new SeasonalTerm(
                        commonest(written.getOrDefault(stem, Map.of()), stem),
                        stem,
                        some.size(),
                        years.pieces(some),
                        index,
                        Weeks.peak(Weeks.times(index, years.assortment())),
                        height,
                        z[best],
                        q[best]));
            }
        }
        seasonal.sort(Comparator.comparingDouble((SeasonalTerm term) -> -strength(term))
                .thenComparing(SeasonalTerm::stem));
        return List.copyOf(seasonal);
    }

    /** Of each place the median over the terms. */
    private static double[] usualSpreads(List<TermYears> all) {
        double[] usual = new double[TermYears.PLACES];
        for (int place = 0; place < usual.length; place++) {
            int at = place;
            double[] sorted =
                    all.stream().mapToDouble(term -> term.spread(at)).sorted().toArray();
            usual[place] = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
        }
        return usual;
    }

    private static int best(double[] p, int from) {
        int best = from;
        for (int i = from; i < from + TermYears.PLACES; i++) {
            best = p[i] < p[best] ? i : best;
        }
        return best;
    }

    private static String commonest(Map<String, Integer> forms, String stem) {
        return forms.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(stem);
    }

    /** How much a term has to say: by how far its products leave the assortment, and how many they are. */
    private static double strength(SeasonalTerm term) {
        return trust(term) * Math.log(term.peakIndex());
    }

    private static double trust(SeasonalTerm term) {
        return term.products() / (double) (term.products() + TermYears.FOLLOWERS);
    }

    /** The seasonal terms, the most telling first. */
    public List<SeasonalTerm> terms() {
        return terms;
    }

    /** What the assortment as a whole sells in each week, 1 to 52, over its average week. */
    public double[] assortment() {
        return assortment.clone();
    }

    /**
     * What a text tells: the assortment's year times the geometric mean of its terms' indices, each weighted by trust
     * n / (n + 3) times the logarithm of its peak.
     *
     * @param text title, and description where there is one
     */
    public TextSeason infer(String text) {
        List<SeasonalTerm> found = cutter.of(text).keySet().stream()
                .filter(byStem::containsKey)
                .map(byStem::get)
                .sorted(Comparator.comparingDouble(term -> -strength(term)))
                .toList();
        if (found.isEmpty()) {
            return new TextSeason.Untold();
        }
        double total = found.stream().mapToDouble(TextSeasons::strength).sum();
        double[] index = new double[Weeks.YEAR];
        Arrays.setAll(
                index,
                week -> assortment[week]
                        * Math.exp(found.stream()
                                        .mapToDouble(term -> strength(term) * Math.log(term.index()[week]))
                                        .sum()
                                / total));
        double weight = found.stream().mapToDouble(TextSeasons::trust).max().orElse(0);
        return new TextSeason.Inferred(Weeks.toMeanOne(index), weight, found);
    }
}
