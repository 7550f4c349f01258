package solstice.recommender;

import java.util.Arrays;
import java.util.stream.IntStream;
import solstice.features.Purchases;

/**
 * Closed-form weights of a shop with too many products for a matrix of them all: memory and time grow with products and
 * purchases.
 *
 * <p>The most bought products get EASE^R weights among each other, of which each row keeps the weightiest. All other
 * weights are the first term of the same inverse's series, {@code together_ij / (buyers_i + lambda)}, which is near it
 * where products have few buyers beside {@code lambda}; each row keeps those of highest cosine. Of a customer only the
 * {@value #LATEST} products bought last count, so that a wholesaler's thousands do not cost their square.
 */
final class NearProducts {
    private static final int LATEST = 128;
    private static final int PARTS = 64;
    private static final int OUTSIDE = -1;

    private final int products;
    private final int neighbours;
    private final double lambda;

    /** Products of each customer, and customers of each product, one after the other. */
    private final int[] firstOfCustomer;

    private final int[] bought;
    private final int[] firstOfProduct;
    private final int[] buyers;

    private final int[] core;
    private final int[] inCore;
    private final float[] exact;

    private NearProducts(Purchases purchases, double lambda, Matrices matrices, Breadth breadth) {
        this.lambda = lambda;
        products = purchases.products();
        neighbours = breadth.neighbours();
        firstOfCustomer = new int[purchases.customers() + 1];
        bought = latest(purchases);
        firstOfProduct = new int[products + 1];
        buyers = turned();
        core = mostBought(Math.min(products, breadth.core()));
        inCore = new int[products];
        Arrays.fill(inCore, OUTSIDE);
        for (int place = 0; place < core.length; place++) {
            inCore[core[place]] = place;
        }
        exact = together();
        ItemSimilarity.weigh(core.length, exact, lambda, matrices);
    }

    static ItemSimilarity of(Purchases purchases, double lambda, Matrices matrices, Breadth breadth) {
        return new NearProducts(purchases, lambda, matrices, breadth).weights();
    }

    /** Each customer's latest products, ascending; fills in where each customer's begin. */
    private int[] latest(Purchases purchases) {
        int[] found = new int[purchases.pairs()];
        int count = 0;
        for (int customer = 0; customer < purchases.customers(); customer++) {
            int first = purchases.firstPair(customer);
            int size = purchases.firstPair(customer + 1) - first;
            int[] kept = size <= LATEST
                    ? IntStream.range(first, first + size).toArray()
                    : IntStream.range(first, first + size)
                            .mapToLong(pair -> ((long) -purchases.lastDay(pair) << 32) | pair)
                            .sorted()
                            .limit(LATEST)
                            .mapToInt(key -> (int) key)
                            .sorted()
                            .toArray();
            for (int pair : kept) {
                found[count++] = purchases.product(pair);
            }
            firstOfCustomer[customer + 1] = count;
        }
        return Arrays.copyOf(found, count);
    }

    private int[] turned() {
        for (int product : bought) {
            firstOfProduct[product + 1]++;
        }
        for (int product = 0; product < products; product++) {
            firstOfProduct[product + 1] += firstOfProduct[product];
        }
        int[] next = Arrays.copyOf(firstOfProduct, products);
        int[] turned = new int[bought.length];
        for (int customer = 0; customer + 1 < firstOfCustomer.length; customer++) {
            for (int at = firstOfCustomer[customer]; at < firstOfCustomer[customer + 1]; at++) {
                turned[next[bought[at]]++] = customer;
            }
        }
        return turned;
    }

    private int buyers(int product) {
        return firstOfProduct[product + 1] - firstOfProduct[product];
    }

    private int[] mostBought(int count) {
        return IntStream.range(0, products)
                .mapToLong(product -> ((long) -buyers(product) << 32) | product)
                .sorted()
                .limit(count)
                .mapToInt(key -> (int) key)
                .sorted()
                .toArray();
    }

    /** How many customers bought both, for every two products of the core. */
    private float[] together() {
        int n = core.length;
        float[] counts = new float[n * n];
        int[] places = new int[LATEST];
        for (int customer = 0; customer + 1 < firstOfCustomer.length; customer++) {
            int count = 0;
            for (int at = firstOfCustomer[customer]; at < firstOfCustomer[customer + 1]; at++) {
                if (inCore[bought[at]] != OUTSIDE) {
                    places[count++] = inCore[bought[at]];
                }
            }
            for (int one = 0; one < count; one++) {
                for (int other = 0; other < count; other++) {
                    counts[places[one] * n + places[other]]++;
                }
            }
        }
        return counts;
    }

    private ItemSimilarity weights() {
        int[][] columns = new int[products][];
        float[][] rows = new float[products][];
        IntStream.range(0, PARTS).parallel().forEach(part -> {
            Row row = new Row();
            int end = (int) ((long) products * (part + 1) / PARTS);
            for (int product = (int) ((long) products * part / PARTS); product < end; product++) {
                row.fill(product);
                columns[product] = row.columns;
                rows[product] = row.weights;
            }
        });
        return new ItemSimilarity(products, columns, rows);
    }

    /** Works out one row after the other. */
    private final class Row {
        private final int[] counts = new int[products];
        private final int[] touched = new int[products];
        private int met;
        private int[] columns = new int[0];
        private float[] weights = new float[0];

        void fill(int product) {
            TopRow near = near(product);
            TopRow weighty = weighty(inCore[product]);
            long[] both = new long[near.size() + weighty.size()];
            for (int place = 0; place < near.size(); place++) {
                int other = near.product(place);
                float weight = (float) (counts[other] / (buyers(product) + lambda));
                both[place] = key(other, weight);
            }
            for (int place = 0; place < weighty.size(); place++) {
                int other = weighty.product(place);
                both[near.size() + place] = key(core[other], exact[inCore[product] * core.length + other]);
            }
            for (int i = 0; i < met; i++) {
                counts[touched[i]] = 0;
            }
            Arrays.sort(both);
            columns = new int[both.length];
            weights = new float[both.length];
            for (int i = 0; i < both.length; i++) {
                columns[i] = (int) (both[i] >>> 32);
                weights[i] = Float.intBitsToFloat((int) both[i]);
            }
        }

        private static long key(int column, float weight) {
            return ((long) column << 32) | (Float.floatToRawIntBits(weight) & 0xffffffffL);
        }

        /** Products bought by the same customers, not both of the core; leaves how often in the counts. */
        private TopRow near(int product) {
            met = 0;
            for (int at = firstOfProduct[product]; at < firstOfProduct[product + 1]; at++) {
                int customer = buyers[at];
                for (int pair = firstOfCustomer[customer]; pair < firstOfCustomer[customer + 1]; pair++) {
                    if (counts[bought[pair]]++ == 0) {
                        touched[met++] = bought[pair];
                    }
                }
            }
            TopRow near = new TopRow(neighbours);
            for (int i = 0; i < met; i++) {
                int other = touched[i];
                if (other != product && (inCore[product] == OUTSIDE || inCore[other] == OUTSIDE)) {
                    near.offer(other, (float) (counts[other] / Math.sqrt(buyers(other))));
                }
            }
            return near;
        }

        /** Places in the core of the weightiest in a row of it. */
        private TopRow weighty(int place) {
            TopRow weighty = new TopRow(neighbours);
            for (int other = 0; place != OUTSIDE && other < core.length; other++) {
                if (other != place) {
                    weighty.offer(other, Math.abs(exact[place * core.length + other]));
                }
            }
            return weighty;
        }
    }
}
