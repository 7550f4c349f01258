package solstice.seasonality.loess;

/** Finds an order statistic without sorting (Hoare's FIND). */
final class Selection {
    private Selection() {}

    /**
     * Puts the value of a rank in its place, no larger one before it and no smaller one after.
     *
     * @param a the values; reordered
     * @param length how many of them count
     * @param rank 0 for the smallest
     * @return the value of that rank
     */
    static double select(double[] a, int length, int rank) {
        int low = 0;
        int high = length - 1;
        while (low < high) {
            double pivot = medianOfThree(a[low], a[(low + high) >>> 1], a[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (a[i] < pivot) {
                    i++;
                }
                while (a[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double kept = a[i];
                    a[i++] = a[j];
                    a[j--] = kept;
                }
            }
            if (rank <= j) {
                high = j;
            } else if (rank >= i) {
                low = i;
            } else {
                return a[rank];
            }
        }
        return a[rank];
    }

    private static double medianOfThree(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
