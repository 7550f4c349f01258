package solstice.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import solstice.recommender.Forecast;
import solstice.recommender.LongTail;
import solstice.recommender.Reasons;
import solstice.retail.Product;
import solstice.retail.Segment;

/**
 * What a segment's customers will buy, as one ranking: products by the mean of the members' purchase probabilities.
 *
 * <p>A product's score is the logit of that mean. Its reasons are the means of the members' reasons, with the base
 * taking up what is left to the score, so that they add up exactly.
 */
public final class SegmentRanking {
    private static final int CHUNK = 32;

    private final Segment segment;
    private final Forecast forecast;
    private final int[] members;
    private final double[] probability;
    private final LongTail tail;
    private final int[] ranked;

    private SegmentRanking(
            Segment segment, Forecast forecast, int[] members, double[] probability, LongTail tail, int[] ranked) {
        this.segment = segment;
        this.forecast = forecast;
        this.members = members;
        this.probability = probability;
        this.tail = tail;
        this.ranked = ranked;
    }

    /**
     * Ranks.
     *
     * @param segment whom the ranking is for
     * @param members its customers, as numbers of the forecast's snapshot
     * @param candidates products that may be on the list
     * @param products number of products of the snapshot
     */
    public static SegmentRanking of(
            Segment segment, Forecast forecast, int[] members, BitSet candidates, int products) {
        double[] probability = meanProbability(forecast, members, products);
        int[] ranked = candidates.stream()
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(product -> -probability[product])
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        return new SegmentRanking(segment, forecast, members, probability, new LongTail(new float[products]), ranked);
    }

    /** The same products, leaning towards what few customers know; their probabilities stay what they are. */
    public SegmentRanking leaning(LongTail towards) {
        int[] anew = IntStream.of(ranked)
                .boxed()
                .sorted(Comparator.comparingDouble(product -> towards.toll()[product] - logit(probability[product])))
                .mapToInt(Integer::intValue)
                .toArray();
        return new SegmentRanking(segment, forecast, members, probability, towards, anew);
    }

    public Segment segment() {
        return segment;
    }

    /** Products of the snapshot, best first. */
    public int[] ranked() {
        return ranked.clone();
    }

    /** Mean probability that a member buys a product within the window, 0 to 1. */
    public double probability(int product) {
        return probability[product];
    }

    /**
     * The list under a merchandiser's rules.
     *
     * @param products all products of the snapshot, in order
     * @param rules pins and hides
     * @param top how many lines
     */
    public List<Recommendation> list(List<Product> products, SeasonOutlook season, ListRules rules, int top) {
        int[] needed = needed(products, rules, top);
        Reasons[] reasons = meanReasons(needed);
        List<Recommendation> lines = new ArrayList<>();
        for (int i = 0; i < needed.length; i++) {
            int product = needed[i];
            lines.add(new Recommendation(
                    i + 1,
                    products.get(product),
                    reasons[i].sum(),
                    probability[product],
                    season.of(product),
                    reasons[i],
                    false));
        }
        return rules.arrange(lines, top);
    }

    /** The products that can come to stand on the list, in the order of the ranking. */
    private int[] needed(List<Product> products, ListRules rules, int top) {
        int reach = top + rules.hidden().size();
        return IntStream.range(0, ranked.length)
                .filter(place -> place < reach
                        || rules.pins()
                                .containsValue(products.get(ranked[place]).code()))
                .map(place -> ranked[place])
                .toArray();
    }

    /** In chunks of fixed size, added up in their order, so that the sum does not depend on the threads. */
    private static double[] meanProbability(Forecast forecast, int[] members, int products) {
        double[] mean = new double[products];
        IntStream.range(0, (members.length + CHUNK - 1) / CHUNK)
                .parallel()
                .mapToObj(chunk -> sum(forecast, members, chunk * CHUNK, products))
                .forEachOrdered(part -> {
                    for (int product = 0; product < products; product++) {
                        mean[product] += part[product] / members.length;
                    }
                });
        return mean;
    }

    private static double[] sum(Forecast forecast, int[] members, int from, int products) {
        int[] some = Arrays.copyOfRange(members, from, Math.min(from + CHUNK, members.length));
        float[][] scores = new float[some.length][products];
        forecast.score(some, scores);
        double[] sum = new double[products];
        for (float[] row : scores) {
            for (int product = 0; product < products; product++) {
                sum[product] += Forecast.probability(row[product]);
            }
        }
        return sum;
    }

    private Reasons[] meanReasons(int[] products) {
        Reasons[] sums = new Reasons[products.length];
        Arrays.fill(sums, new Reasons(0, 0, 0, 0, 0, 0));
        Arrays.stream(members)
                .parallel()
                .mapToObj(member -> forecast.reasons(member, products))
                .forEachOrdered(ofMember -> Arrays.setAll(sums, i -> sums[i].plus(ofMember[i])));
        Arrays.setAll(
                sums,
                i -> addUp(sums[i].times(1.0 / members.length), probability[products[i]], tail.toll()[products[i]]));
        return sums;
    }

    /** The members' mean reasons, what is left to the logit of the mean probability in the base, the toll as a rule. */
    private static Reasons addUp(Reasons mean, double probability, double toll) {
        double rest = logit(probability) - mean.sum();
        return mean.plus(new Reasons(0, 0, rest, 0, 0, -toll));
    }

    private static double logit(double probability) {
        return Math.log(probability / (1 - probability));
    }
}
