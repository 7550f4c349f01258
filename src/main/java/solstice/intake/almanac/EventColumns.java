package solstice.intake.almanac;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import solstice.intake.table.TableFile;

/** Which column of a file of marked days holds what. */
record EventColumns(Map<Field, Integer> at, List<String> headers) {
    private static final Map<Field, List<String>> NAMES = ColumnNames.read("events.properties", Field.class);

    enum Field {
        FIRST,
        LAST,
        NAME,
        KIND,
        YEARLY
    }

    EventColumns {
        at = Map.copyOf(at);
        headers = List.copyOf(headers);
    }

    static EventColumns of(List<String> headers) {
        List<String> bare = headers.stream()
                .map(header -> header.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\-]+", "_"))
                .toList();
        Map<Field, Integer> at = new EnumMap<>(Field.class);
        NAMES.forEach((field, names) -> names.stream()
                .map(bare::indexOf)
                .filter(column -> column >= 0)
                .findFirst()
                .ifPresent(column -> at.put(field, column)));
        return new EventColumns(at, headers);
    }

    boolean isComplete() {
        return at.containsKey(Field.FIRST) && at.containsKey(Field.NAME);
    }

    /** The first days of a table's first rows. */
    List<String> firstDays(TableFile table) {
        return table.sample(Objects.requireNonNull(at.get(Field.FIRST)));
    }

    String cell(List<String> row, Field field) {
        Integer column = at.get(field);
        return column == null || column >= row.size() ? "" : row.get(column).strip();
    }

    String header(Field field) {
        Integer column = at.get(field);
        return column == null ? "" : headers.get(column);
    }
}
