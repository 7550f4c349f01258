package solstice.recommender.neural;

import java.util.BitSet;
import java.util.List;
import solstice.retail.Feedback;

/**
 * What a segment's customers answered, as steps on the logit scale.
 *
 * <p>The customers asked get the whole step on the product they answered about. Part of it also goes into the taste
 * vectors: the product moves along the segment's mean taste, so that customers of like taste feel it, and the
 * customers asked move along the product, so that like products do. Each move is sized so that the one aimed at
 * changes by {@value #SPREAD} of the step, others by the cosine between.
 *
 * @param members the customers asked
 * @param steps for each product, the step on its logit; 0 where there was no answer
 */
record Answers(BitSet members, float[] steps) {
    private static final float SPREAD = .25f;
    private static final float SHORTEST = 1e-3f;

    static Answers none(int products) {
        return new Answers(new BitSet(), new float[products]);
    }

    /**
     * Turns feedback into steps: bought +3, accepted +2, clicked +1, rejected -3, each times the share of the segment
     * that answered so; several answers about a product add up. Products not among {@code codes} are passed over.
     *
     * @param codes stock codes by number
     */
    static Answers of(List<String> codes, int[] members, List<Feedback> feedback) {
        BitSet asked = new BitSet();
        for (int member : members) {
            asked.set(member);
        }
        float[] steps = new float[codes.size()];
        for (Feedback answer : feedback) {
            int product = codes.indexOf(answer.product());
            if (product >= 0) {
                steps[product] += (float) (strength(answer.verdict()) * answer.share());
            }
        }
        return new Answers(asked, steps);
    }

    private static double strength(Feedback.Verdict verdict) {
        return switch (verdict) {
            case BOUGHT -> 3;
            case ACCEPTED -> 2;
            case CLICKED -> 1;
            case REJECTED -> -3;
        };
    }

    float of(int customer, int product) {
        return members.get(customer) ? steps[product] : 0;
    }

    /** Adds a customer's steps to the scores. */
    void add(int customer, float[] scores) {
        for (int product = 0; members.get(customer) && product < steps.length; product++) {
            scores[product] += steps[product];
        }
    }

    /** A customer's steps on logits that are yet to be multiplied by {@code alpha}; empty when there are none. */
    float[] raw(int customer, float alpha) {
        float[] raw = new float[members.get(customer) ? steps.length : 0];
        for (int product = 0; product < raw.length; product++) {
            raw[product] = steps[product] / alpha;
        }
        return raw;
    }

    /** Moves taste vectors, {@code [customers, width]} and {@code [products, width]}, in place. */
    void spread(int width, float[] customers, float[] products) {
        float[] mean = new float[width];
        members.stream().forEach(member -> {
            for (int k = 0; k < width; k++) {
                mean[k] += customers[member * width + k] / members.cardinality();
            }
        });
        float[] pull = new float[width];
        for (int product = 0; product < steps.length; product++) {
            if (steps[product] != 0) {
                float length = square(products, product * width, width);
                for (int k = 0; k < width; k++) {
                    pull[k] += SPREAD * steps[product] * products[product * width + k] / length;
                }
            }
        }
        float meanLength = square(mean, 0, width);
        for (int product = 0; product < steps.length; product++) {
            for (int k = 0; steps[product] != 0 && k < width; k++) {
                products[product * width + k] += SPREAD * steps[product] * mean[k] / meanLength;
            }
        }
        members.stream().forEach(member -> {
            for (int k = 0; k < width; k++) {
                customers[member * width + k] += pull[k];
            }
        });
    }

    private static float square(float[] vectors, int at, int width) {
        float sum = 0;
        for (int k = 0; k < width; k++) {
            sum += vectors[at + k] * vectors[at + k];
        }
        return Math.max(SHORTEST, sum);
    }
}
