package solstice.features;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import solstice.retail.SalesHistory;
import solstice.retail.Segment;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/**
 * The customer segments of a shop, as known at the end of its history.
 *
 * <p>The {@link Habit} segments ({@code rfm:champions} and so on) split all named customers by how lately, how often
 * and for how much they bought, so that each customer is in exactly one. The country segments ({@code
 * country:germany}) list each customer under the country that most of their lines went to, for countries with at
 * least {@value #FEWEST_OF_A_COUNTRY} customers. A segment without members is not listed. The result depends on the
 * given history alone.
 */
public final class Segmentation {
    private static final int FEWEST_OF_A_COUNTRY = 10;

    private final List<Segment> segments;
    private final Map<String, int[]> members;

    private Segmentation(List<Segment> segments, Map<String, int[]> members) {
        this.segments = List.copyOf(segments);
        this.members = members;
    }

    /** Segments the customers of a history; without named customers there are no segments. */
    public static Segmentation of(SalesHistory history) {
        List<Segment> segments = new ArrayList<>();
        Map<String, int[]> members = new LinkedHashMap<>();
        CustomerValue value = CustomerValue.of(history);
        for (Habit habit : Habit.values()) {
            int[] inside = IntStream.range(0, history.customers().size())
                    .filter(customer -> value.habit(customer) == habit)
                    .toArray();
            if (inside.length > 0) {
                segments.add(new Segment(habit.id(), habit.title(), inside.length));
                members.put(habit.id(), inside);
            }
        }
        addCountries(history, segments, members);
        return new Segmentation(segments, members);
    }

    /** Habit segments from the best customers down, then countries from the largest down. */
    public List<Segment> segments() {
        return segments;
    }

    /**
     * Who is in a segment.
     *
     * @return ascending indices into {@link SalesHistory#customers()}
     * @throws SolsticeException if there is no such segment
     */
    public int[] members(String segment) {
        int[] inside = members.get(segment);
        if (inside == null) {
            throw new SolsticeException(Problem.SEGMENT_UNKNOWN, segment);
        }
        return inside.clone();
    }

    private static void addCountries(SalesHistory history, List<Segment> segments, Map<String, int[]> members) {
        int[] home = HomeCountry.of(history);
        Map<String, List<Integer>> bySlug = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        for (int customer = 0; customer < home.length; customer++) {
            String name = history.countries().get(home[customer]);
            String slug = "country:" + Slug.of(name);
            names.putIfAbsent(slug, name);
            bySlug.computeIfAbsent(slug, absent -> new ArrayList<>()).add(customer);
        }
        bySlug.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= FEWEST_OF_A_COUNTRY)
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .forEach(entry -> {
                    int[] inside = entry.getValue().stream()
                            .mapToInt(Integer::intValue)
                            .toArray();
                    Arrays.sort(inside);
                    segments.add(new Segment(entry.getKey(), names.getOrDefault(entry.getKey(), ""), inside.length));
                    members.put(entry.getKey(), inside);
                });
    }
}
