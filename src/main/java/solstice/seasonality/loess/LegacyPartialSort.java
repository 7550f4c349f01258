package solstice.seasonality.loess;

/**
 * A partial quicksort (Singleton 1969, algorithm 347, cut down to chosen positions) as {@code stl.f} of R before 4.6.1
 * runs it.
 *
 * <p>Meant to put the right values at ascending positions. STL asks for two in descending order; then a part that
 * holds one of them may stay unsorted, and which part depends on every swap. So the swaps are made here in the same
 * order.
 */
final class LegacyPartialSort {
    private static final int SHORT = 10;
    private static final int DEPTH = 16;

    private final double[] a;
    private final int[] wanted;
    private final int[] lows = new int[DEPTH];
    private final int[] highs = new int[DEPTH];
    private final int[] firsts = new int[DEPTH];
    private final int[] lasts = new int[DEPTH];
    private int depth;
    private int low;
    private int high;
    private int first;
    private int last;

    private LegacyPartialSort(double[] a, int[] wanted) {
        this.a = a;
        this.wanted = wanted;
        low = 1;
        high = a.length;
        first = 0;
        last = wanted.length - 1;
    }

    /**
     * Sorts as far as the wanted positions need.
     *
     * @param a the values
     * @param wanted positions, 1 for the first
     */
    static void sort(double[] a, int[] wanted) {
        if (a.length > 1) {
            new LegacyPartialSort(a, wanted).run();
        }
    }

    private void run() {
        boolean more = true;
        while (more) {
            if (high - low > SHORT || (low == 1 && low < high)) {
                more = split() || pop();
            } else {
                insertionSort();
                more = pop();
            }
        }
    }

    /** Back to the latest part put aside that may still hold a wanted position. */
    private boolean pop() {
        do {
            if (depth == 0) {
                return false;
            }
            depth--;
            low = lows[depth];
            high = highs[depth];
            first = firsts[depth];
            last = lasts[depth];
        } while (first > last);
        return true;
    }

    /** Parts the current stretch around its median of three, goes on with the shorter; false when nothing is wanted. */
    private boolean split() {
        double pivot = medianOfThree();
        int k = low;
        int l = high;
        while (true) {
            do {
                l--;
            } while (at(l) > pivot);
            double small = at(l);
            do {
                k++;
            } while (at(k) < pivot);
            if (k > l) {
                break;
            }
            set(l, at(k));
            set(k, small);
        }
        int p = depth++;
        firsts[p] = first;
        lasts[p] = last;
        return l - low <= high - k ? keepLeft(p, k, l) : keepRight(p, k, l);
    }

    private boolean keepLeft(int p, int k, int l) {
        lows[p] = k;
        highs[p] = high;
        high = l;
        while (first <= last && wanted[last] > high) {
            last--;
        }
        if (first > last) {
            return false;
        }
        firsts[p] = last + 1;
        return true;
    }

    private boolean keepRight(int p, int k, int l) {
        lows[p] = low;
        highs[p] = l;
        low = k;
        while (first <= last && wanted[first] < low) {
            first++;
        }
        if (first > last) {
            return false;
        }
        lasts[p] = first - 1;
        return true;
    }

    private double medianOfThree() {
        int middle = (low + high) / 2;
        if (at(low) > at(middle)) {
            swap(low, middle);
        }
        if (at(high) < at(middle)) {
            swap(high, middle);
            if (at(low) > at(middle)) {
                swap(low, middle);
            }
        }
        return at(middle);
    }

    private void insertionSort() {
        for (int i = low; i < high; i++) {
            double value = at(i + 1);
            int k = i;
            while (at(k) > value) {
                set(k + 1, at(k));
                k--;
            }
            set(k + 1, value);
        }
    }

    private double at(int position) {
        return a[position - 1];
    }

    private void set(int position, double value) {
        a[position - 1] = value;
    }

    private void swap(int one, int other) {
        double kept = at(one);
        set(one, at(other));
        set(other, kept);
    }
}
