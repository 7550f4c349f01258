package solstice.features.segments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import solstice.features.families.Slug;
import solstice.retail.CustomerTraits;
import solstice.retail.KeyIndex;
import solstice.retail.SalesHistory;
import solstice.retail.Segment;

/**
 * Segments of customers who share a trait: {@code age-band:35-44}, {@code city:york}.
 *
 * <p>A trait with 2 to {@value #MOST_VALUES} values makes a segment of each; one of numbers, of which there are more
 * than {@value #FEW_NUMBERS}, is cut into bands of round numbers ({@link NumberBands}). Dates, free text and the
 * numbers of cards, telephones and districts make none; nor do values of fewer than {@value #FEWEST} customers.
 */
final class TraitSegments {
    private static final int FEWEST = 10;
    private static final int MOST_VALUES = 50;
    private static final int FEW_NUMBERS = 12;
    private static final Pattern DATE =
            Pattern.compile("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}.*|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}.*");
    private static final Pattern REFERENCE = Pattern.compile(
            "(?i).*\\b(id|code|zip|postal|postcode|phone|telephone|tel|mobile|fax|account|card|number|no)\\b.*"
                    + "|.*(邮编|电话|手机|编号|卡号).*");
    /** Words that segments of other sources begin with. */
    private static final Set<String> TAKEN = Set.of("rfm", "country");

    private TraitSegments() {}

    /** A segment and who is in it, ascending. */
    record Group(Segment segment, int[] members) {}

    static List<Group> of(SalesHistory history, CustomerTraits traits) {
        KeyIndex<Integer> numbers = new KeyIndex<>();
        if (!traits.isEmpty()) {
            IntStream.range(0, history.customers().size())
                    .forEach(customer -> numbers.put(history.customers().get(customer), customer));
        }
        List<Group> groups = new ArrayList<>();
        for (String trait : traits.names()) {
            @Nullable String[] values = new @Nullable String[history.customers().size()];
            traits.values(trait)
                    .forEach((customer, value) ->
                            numbers.find(customer).ifPresent(number -> values[number] = value.strip()));
            groups.addAll(of(trait, values));
        }
        return groups;
    }

    private static List<Group> of(String trait, @Nullable String[] values) {
        Map<String, List<Integer>> byValue = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        Map<String, String> slugs = new HashMap<>();
        for (int customer = 0; customer < values.length; customer++) {
            String value = values[customer];
            String slug = value == null ? "" : slugs.computeIfAbsent(value, TraitSegments::slug);
            if (value != null && !slug.isEmpty()) {
                names.putIfAbsent(slug, value);
                byValue.computeIfAbsent(slug, absent -> new ArrayList<>()).add(customer);
            }
        }
        boolean numeric = names.values().stream().allMatch(value -> !Double.isNaN(NumberBands.number(value)));
        if (numeric && names.size() > FEW_NUMBERS) {
            return REFERENCE.matcher(trait.replace('_', ' ')).matches() ? List.of() : bands(trait, values);
        }
        boolean dates =
                names.values().stream().allMatch(value -> DATE.matcher(value).matches());
        if (dates || names.size() < 2 || names.size() > MOST_VALUES) {
            return List.of();
        }
        return byValue.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= FEWEST)
                .map(entry -> group(
                        prefix(trait) + entry.getKey(),
                        trait + ": " + names.get(entry.getKey()),
                        entry.getValue().stream().mapToInt(Integer::intValue).toArray()))
                .sorted(order(names))
                .toList();
    }

    private static List<Group> bands(String trait, @Nullable String[] values) {
        Map<String, Double> read = new HashMap<>();
        double[] numbers = Arrays.stream(values)
                .mapToDouble(value -> value == null ? Double.NaN : read.computeIfAbsent(value, NumberBands::number))
                .toArray();
        NumberBands bands = NumberBands.of(numbers);
        List<Group> groups = new ArrayList<>();
        for (int band = 0; band < bands.count(); band++) {
            int wanted = band;
            int[] members = IntStream.range(0, numbers.length)
                    .filter(customer -> !Double.isNaN(numbers[customer]) && bands.of(numbers[customer]) == wanted)
                    .toArray();
            if (members.length >= FEWEST) {
                groups.add(group(prefix(trait) + bands.id(band), trait + " " + bands.name(band), members));
            }
        }
        return groups;
    }

    private static Group group(String id, String name, int[] members) {
        return new Group(new Segment(id, name, members.length), members);
    }

    /** Bands that the shop drew itself keep their order; other values go from the largest segment down. */
    private static Comparator<Group> order(Map<String, String> names) {
        boolean ordered = names.keySet().stream().allMatch(slug -> Character.isDigit(slug.charAt(0)));
        Comparator<Group> bySize = Comparator.comparingInt(group -> -group.members().length);
        Comparator<Group> byNumber =
                Comparator.comparingDouble(group -> leading(group.segment().id()));
        return (ordered ? byNumber : bySize)
                .thenComparing(group -> group.segment().id());
    }

    private static double leading(String id) {
        String digits = id.substring(id.indexOf(':') + 1).replaceAll("\\D.*", "");
        return Double.parseDouble(digits);
    }

    private static String prefix(String trait) {
        String slug = Slug.of(trait);
        return (TAKEN.contains(slug) ? "customer-" + slug : slug) + ":";
    }

    /** Signs that alone tell two values apart get words: {@code 65+} is not {@code 65}, {@code <18} not {@code 18}. */
    private static String slug(String value) {
        return Slug.of(value.replace("+", " plus ").replace("<", " under ").replace(">", " over "));
    }
}
