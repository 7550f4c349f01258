package solstice.intake.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import solstice.intake.sheet.Cells;
import solstice.intake.sheet.HeaderWords;
import solstice.intake.sheet.KeyColumn;
import solstice.intake.sheet.Sheet;
import solstice.retail.KeyIndex;

/**
 * Which columns of a catalogue mean what.
 *
 * @param places the column of each field that the file has
 * @param levels columns of its categories, the widest first; empty where one column holds them all
 */
record ProductColumns(Map<ProductField, Integer> places, List<Integer> levels) {
    private static final double LONG_TITLE = 120;

    ProductColumns {
        places = Map.copyOf(places);
        levels = List.copyOf(levels);
    }

    /**
     * Finds the columns by their headers; one that must hold numbers or dates counts only if it mostly does.
     *
     * @param sold the codes of the sales; empty when there are none to compare with
     */
    static ProductColumns of(Sheet sheet, KeyIndex<String> sold) {
        Map<ProductField, Integer> places = new EnumMap<>(ProductField.class);
        Set<Integer> taken = new HashSet<>();
        int code = KeyColumn.of(sheet, named(ProductField.CODE, sheet), sold);
        if (code >= 0) {
            places.put(ProductField.CODE, code);
            taken.add(code);
        }
        List<Integer> levels = HeaderWords.columns("product.levels", sheet.headers());
        if (levels.size() < 2 || levels.stream().anyMatch(column -> CategoryPath.isPath(sheet.sample(column)))) {
            levels = List.of();
        }
        taken.addAll(levels);
        for (ProductField field : ProductField.values()) {
            if (field != ProductField.CODE && (field != ProductField.CATEGORY || levels.isEmpty())) {
                named(field, sheet).stream()
                        .filter(column -> !taken.contains(column) && fits(field, sheet.sample(column)))
                        .findFirst()
                        .ifPresent(column -> {
                            places.put(field, column);
                            taken.add(column);
                        });
            }
        }
        return new ProductColumns(titled(places, sheet), levels);
    }

    /** The column of a field, or -1. */
    int of(ProductField field) {
        return places.getOrDefault(field, -1);
    }

    /** How many fields beside the code are told; levels of categories count as one. */
    int told() {
        Set<ProductField> fields = new HashSet<>(places.keySet());
        fields.remove(ProductField.CODE);
        return fields.size() + (levels.isEmpty() ? 0 : 1);
    }

    /** The columns that say something, in the order of the file. */
    List<Integer> used() {
        List<Integer> columns = new ArrayList<>(places.values());
        columns.addAll(levels);
        return columns.stream().sorted().toList();
    }

    private static List<Integer> named(ProductField field, Sheet sheet) {
        return HeaderWords.columns("product." + field, sheet.headers());
    }

    private static boolean fits(ProductField field, List<String> cells) {
        Predicate<List<String>> test = switch (field) {
            case PRICE, COST, MARGIN, STOCK -> Cells::areNumbers;
            case LAUNCH, END -> Cells::areDays;
            default -> given -> true;
        };
        return test.test(cells);
    }

    /** Many shops call the title a description. */
    private static Map<ProductField, Integer> titled(Map<ProductField, Integer> places, Sheet sheet) {
        Integer description = places.get(ProductField.DESCRIPTION);
        if (description != null && !places.containsKey(ProductField.TITLE)) {
            double length = sheet.sample(description).stream()
                    .mapToInt(String::length)
                    .average()
                    .orElse(LONG_TITLE);
            if (length < LONG_TITLE) {
                places.put(ProductField.TITLE, description);
                places.remove(ProductField.DESCRIPTION);
            }
        }
        return places;
    }
}
