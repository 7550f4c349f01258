package solstice.features.product;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import solstice.seasonality.indices.IndexShrinkage;
import solstice.seasonality.indices.Member;
import solstice.seasonality.indices.ShrunkIndices;
import solstice.seasonality.indices.YearGrid;

/**
 * The season of every product as the weeks before a morning show it, drawn towards its family's and that towards the
 * assortment's ({@link IndexShrinkage}), on a year of {@value #FORTNIGHTS} fortnights: fine enough for windows of weeks,
 * and an eighth of the work of single weeks.
 */
final class SeasonsThen {
    /** Positions of the year. */
    static final int FORTNIGHTS = 26;

    private static final int WEEKS = 52;

    private final float[] assortment;
    private final Map<String, Season> families = new HashMap<>();
    private final Season[] products;

    /**
     * One season.
     *
     * @param index of each fortnight, averaging 1
     * @param strength share of the movement from fortnight to fortnight that the season explains, 0 to 1
     * @param own share of the season that the product's own sales settle, 0 to 1
     */
    record Season(float[] index, double strength, double own) {
        private static Season of(ShrunkIndices shrunk, double level) {
            float[] index = new float[FORTNIGHTS];
            double square = 0;
            for (int at = 0; at < FORTNIGHTS; at++) {
                index[at] = (float) shrunk.index()[at];
                square += (index[at] - 1) * (index[at] - 1) / FORTNIGHTS;
            }
            double rest = level > 0 ? shrunk.noise() / level : 1;
            return new Season(index, square / (square + rest), shrunk.borrowed().own());
        }
    }

    private SeasonsThen(float[] assortment, int products) {
        this.assortment = assortment;
        this.products = new Season[products];
    }

    static SeasonsThen even(int products) {
        float[] one = new float[FORTNIGHTS];
        Arrays.fill(one, 1);
        return new SeasonsThen(one, products);
    }

    /**
     * Works them out.
     *
     * @param counted for each week before the morning whether it counts
     * @param known which products were sold before the morning
     * @param family of those
     */
    static SeasonsThen of(
            WeeklyPieces weekly, boolean[] counted, int products, IntPredicate known, IntFunction<String> family) {
        Calendar calendar = Calendar.of(weekly, counted);
        if (calendar.slots == 0) {
            return even(products);
        }
        IndexShrinkage shrinkage = IndexShrinkage.of(calendar.grid());
        List<Integer> numbers = new ArrayList<>();
        List<double[]> pieces = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Map<String, double[]> sums = new TreeMap<>();
        double[] all = new double[calendar.slots];
        for (int product = 0; product < products; product++) {
            if (known.test(product)) {
                double[] its = calendar.pieces(weekly, product);
                String name = family.apply(product);
                numbers.add(product);
                pieces.add(its);
                names.add(name);
                add(all, its);
                add(sums.computeIfAbsent(name, absent -> new double[calendar.slots]), its);
            }
        }
        ShrunkIndices widest = shrinkage.assortment(all);
        List<String> order = List.copyOf(sums.keySet());
        List<ShrunkIndices> ofFamilies = shrinkage.below(order.stream()
                .map(name -> new Member(sums.getOrDefault(name, all), widest))
                .toList());
        SeasonsThen seasons = new SeasonsThen(Season.of(widest, level(all)).index(), products);
        Map<String, ShrunkIndices> parents = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            parents.put(order.get(i), ofFamilies.get(i));
            double level = level(sums.getOrDefault(order.get(i), all));
            seasons.families.put(order.get(i), Season.of(ofFamilies.get(i), level));
        }
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            members.add(new Member(pieces.get(i), parents.getOrDefault(names.get(i), widest)));
        }
        List<ShrunkIndices> shrunk = shrinkage.below(members);
        for (int i = 0; i < shrunk.size(); i++) {
            seasons.products[numbers.get(i)] = Season.of(shrunk.get(i), level(pieces.get(i)));
        }
        return seasons;
    }

    private static void add(double[] to, double[] what) {
        for (int i = 0; i < to.length; i++) {
            to[i] += what[i];
        }
    }

    private static double level(double[] pieces) {
        return Arrays.stream(pieces).filter(one -> !Double.isNaN(one)).average().orElse(0);
    }

    /** The season of a product; its family's where it was not known when the seasons were worked out. */
    Season season(int product, String family) {
        Season its = products[product];
        if (its != null) {
            return its;
        }
        Season wider = families.get(family);
        return wider == null ? new Season(assortment, 0, 0) : new Season(wider.index, wider.strength, 0);
    }

    /** Place of a day in the year, from 0. */
    static int position(LocalDate day) {
        return (Math.min(WEEKS, day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)) - 1) * FORTNIGHTS / WEEKS;
    }

    /** Weeks put together to fortnights. */
    private record Calendar(int slots, int[] slotOfWeek, int[] position, int[] weeks, boolean[] counted) {
        static Calendar of(WeeklyPieces weekly, boolean[] counted) {
            int[] slotOfWeek = new int[counted.length];
            int[] position = new int[counted.length];
            int[] weeks = new int[counted.length];
            int slots = 0;
            for (int week = 0; week < counted.length; week++) {
                int at = SeasonsThen.position(LocalDate.ofEpochDay(weekly.monday(week))) + 1;
                if (week == 0 || position[slots - 1] != at) {
                    position[slots++] = at;
                }
                slotOfWeek[week] = slots - 1;
                weeks[slots - 1] += counted[week] ? 1 : 0;
            }
            return new Calendar(slots, slotOfWeek, Arrays.copyOf(position, slots), weeks, counted);
        }

        YearGrid grid() {
            return new YearGrid(FORTNIGHTS, position);
        }

        /** Pieces of two weeks in each fortnight, {@code NaN} where no week of it counts. */
        double[] pieces(WeeklyPieces weekly, int product) {
            double[] sums = new double[slots];
            for (int entry = weekly.first(product); entry < weekly.first(product + 1); entry++) {
                int week = weekly.week(entry);
                if (week < counted.length && counted[week]) {
                    sums[slotOfWeek[week]] += weekly.pieces(entry);
                }
            }
            for (int slot = 0; slot < slots; slot++) {
                sums[slot] = weeks[slot] == 0 ? Double.NaN : sums[slot] * 2 / weeks[slot];
            }
            return sums;
        }
    }
}
