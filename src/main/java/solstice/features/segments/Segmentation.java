package solstice.features.segments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import solstice.features.families.Slug;
import solstice.retail.CustomerTraits;
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
 * least {@value #FEWEST_OF_A_COUNTRY} customers. Where the shop told of its customers, segments of a trait follow
 * ({@code age-band:35-44}, {@link TraitSegments}). A segment without members is not listed.
 *
 * <p>Habits and countries depend on the given history alone. Traits carry no dates: a customer has the traits of
 * today in every history, so a segment of the past may hold customers who only later moved into it.
 */
public final class Segmentation {
    private static final int FEWEST_OF_A_COUNTRY = 10;
    private static final String NOWHERE = "country:";

    private final List<Segment> segments;
    private final Map<String, int[]> members;

    private Segmentation(List<Segment> segments, Map<String, int[]> members) {
        this.segments = List.copyOf(segments);
        this.members = members;
    }

    /** Segments the customers of a history; without named customers there are no segments. */
    public static Segmentation of(SalesHistory history) {
        return of(history, CustomerTraits.EMPTY);
    }

    /** As the other, for a shop that tells of its customers; ids may be written in another way than in the sales. */
    public static Segmentation of(SalesHistory history, CustomerTraits traits) {
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
        for (TraitSegments.Group group : TraitSegments.of(history, traits)) {
            if (members.putIfAbsent(group.segment().id(), group.members()) == null) {
                segments.add(group.segment());
            }
        }
        return new Segmentation(segments, members);
    }

    /** Habit segments from the best customers down, then countries from the largest down, then traits by name. */
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
                .filter(entry ->
                        !entry.getKey().equals(NOWHERE) && entry.getValue().size() >= FEWEST_OF_A_COUNTRY)
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
