package solstice.recommender.neural;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The products that a step of learning looks at, when it does not look at all of them.
 *
 * @param products their numbers, ascending, none when all are looked at; their places in this list are where the net has their vectors and logits
 * @param corrections for each, minus the log of the chance that it had to be on the list
 * @param members the same numbers
 */
record Shortlist(int[] products, float[] corrections, BitSet members) {
    /** An empty list stands for all products, each in the place of its number. */
    static final Shortlist ALL = new Shortlist(new int[0], new float[0], new BitSet());

    /** Of some products, each certain to be on it. */
    static Shortlist of(BitSet members) {
        int[] products = members.stream().toArray();
        return new Shortlist(products, new float[products.length], members);
    }

    /** Whether another list has the same products. */
    boolean isOfThoseOf(Shortlist other) {
        return isAll() == other.isAll() && Arrays.equals(products, other.products);
    }

    boolean isAll() {
        return products.length == 0;
    }

    int product(int place) {
        return isAll() ? place : products[place];
    }

    float correction(int place) {
        return isAll() ? 0 : corrections[place];
    }

    /** Where a product stands; negative when it is not on the list. */
    int place(int product) {
        if (isAll()) {
            return product;
        }
        return members.get(product) ? Arrays.binarySearch(products, product) : -1;
    }

    /** Where those of some products stand that are on the list. */
    int[] places(int[] some) {
        return isAll()
                ? some
                : Arrays.stream(some)
                        .map(this::place)
                        .filter(place -> place >= 0)
                        .toArray();
    }
}
