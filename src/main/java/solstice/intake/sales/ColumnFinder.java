package solstice.intake.sales;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import solstice.intake.form.ColumnProfile;
import solstice.intake.form.NumberForm;
import solstice.intake.table.TableFile;

/** Finds what the columns of a sales file mean: by their headers first, then by their values. */
final class ColumnFinder {
    private static final HeaderWords FIELDS = new HeaderWords("headers.properties");
    private static final HeaderWords SEGMENTS = new HeaderWords("segments.properties");
    private static final int FEWEST_ROWS = 5;

    private final List<String> headers;
    private final List<List<String>> sample;
    private final Map<SalesField, Integer> places = new EnumMap<>(SalesField.class);
    private final Map<SalesField, ColumnOrigin> origins = new EnumMap<>(SalesField.class);
    private final Set<Integer> taken = new HashSet<>();

    private ColumnFinder(List<String> headers, List<List<String>> sample) {
        this.headers = headers;
        this.sample = sample;
    }

    /**
     * What was found.
     *
     * @param mapping which column means what
     * @param origins how each of its fields is known
     */
    record Found(ColumnMapping mapping, Map<SalesField, ColumnOrigin> origins) {
        Found {
            origins = Map.copyOf(origins);
        }
    }

    /** Goes by the headers alone; a column that is empty in the sample comes after all others. */
    static Found byHeaders(List<String> headers, List<List<String>> sample) {
        ColumnFinder finder = new ColumnFinder(headers, sample);
        finder.byHeaders();
        return finder.found();
    }

    /** Goes by the headers, and by the values where these do not tell. */
    static Found of(TableFile table) {
        ColumnFinder finder = new ColumnFinder(table.headers(), table.sample());
        finder.byHeaders();
        if (table.sample().size() >= FEWEST_ROWS) {
            finder.byContent();
        }
        return finder.found();
    }

    private void byHeaders() {
        for (SalesField field : SalesField.values()) {
            List<Integer> known = FIELDS.places(field.name(), headers);
            known.stream()
                    .filter(place -> !taken.contains(place) && isPlausible(field, place))
                    .findFirst()
                    .ifPresent(place -> take(field, place, ColumnOrigin.HEADER));
        }
        for (SalesField field : SalesField.values()) {
            if (!places.containsKey(field) && field != SalesField.EVENT && field != SalesField.LINE_TYPE) {
                FIELDS.places(field.name(), headers).stream()
                        .filter(place -> !taken.contains(place))
                        .findFirst()
                        .ifPresent(place -> take(field, place, ColumnOrigin.HEADER));
            }
        }
    }

    /** A column that is not empty throughout and, where its header is a common word, whose values go with it. */
    private boolean isPlausible(SalesField field, int place) {
        if (sample.isEmpty()) {
            return field != SalesField.EVENT && field != SalesField.LINE_TYPE;
        }
        List<String> filled =
                values(place).stream().filter(value -> !value.isBlank()).toList();
        return switch (field) {
            case EVENT -> ActWords.areEvents(filled);
            case LINE_TYPE -> ActWords.areLineTypes(filled);
            default -> !filled.isEmpty();
        };
    }

    private void byContent() {
        Map<Integer, ColumnProfile> profiles = new java.util.TreeMap<>();
        NumberForm numbers = NumberForm.of(sample.stream().flatMap(List::stream).toList());
        for (int place = 0; place < headers.size(); place++) {
            if (!taken.contains(place)) {
                profiles.put(place, ColumnProfile.of(values(place), numbers));
            }
        }
        choose(SalesField.DATE, profiles, ColumnProfile::looksLikeDates);
        if (!places.containsKey(SalesField.AMOUNT)) {
            choose(SalesField.QUANTITY, profiles, ColumnProfile::looksLikePieces);
        }
        if (!places.containsKey(SalesField.AMOUNT) && !places.containsKey(SalesField.PRICE)) {
            boolean pieces = places.containsKey(SalesField.QUANTITY);
            choose(pieces ? SalesField.PRICE : SalesField.AMOUNT, profiles, ColumnProfile::looksLikeMoney);
        }
        choose(SalesField.PRODUCT, profiles, ColumnProfile::looksLikeCodes);
        if (places.containsKey(SalesField.PRODUCT)) {
            choose(SalesField.TITLE, profiles, ColumnProfile::looksLikeTitles);
        }
    }

    private void choose(SalesField field, Map<Integer, ColumnProfile> profiles, Predicate<ColumnProfile> looks) {
        if (places.containsKey(field)) {
            return;
        }
        Integer best = null;
        for (Map.Entry<Integer, ColumnProfile> profile : profiles.entrySet()) {
            boolean may = !taken.contains(profile.getKey()) && looks.test(profile.getValue());
            if (may && (best == null || isBetter(field, profile.getValue(), profiles.get(best)))) {
                best = profile.getKey();
            }
        }
        if (best != null) {
            take(field, best, ColumnOrigin.CONTENT);
        }
    }

    /** Of several columns of codes the one with most different ones; of others the first. */
    private static boolean isBetter(SalesField field, ColumnProfile one, @Nullable ColumnProfile other) {
        return field == SalesField.PRODUCT && other != null && one.distinct() > other.distinct();
    }

    private void take(SalesField field, int place, ColumnOrigin origin) {
        places.put(field, place);
        origins.put(field, origin);
        taken.add(place);
    }

    private Found found() {
        Map<SalesField, String> names = new EnumMap<>(SalesField.class);
        places.forEach((field, place) -> names.put(field, headers.get(place)));
        Set<String> segments = new LinkedHashSet<>();
        IntStream.range(0, headers.size())
                .filter(place -> !taken.contains(place) && isSegment(place))
                .forEach(place -> segments.add(headers.get(place)));
        return new Found(new ColumnMapping(names, List.copyOf(segments), null, null, null), origins);
    }

    private boolean isSegment(int place) {
        return SEGMENTS.places("SEGMENT", headers).contains(place)
                && values(place).stream().anyMatch(value -> !value.isBlank());
    }

    private List<String> values(int place) {
        List<String> values = new ArrayList<>(sample.size());
        for (List<String> row : sample) {
            values.add(place < row.size() ? row.get(place) : "");
        }
        return values;
    }
}
