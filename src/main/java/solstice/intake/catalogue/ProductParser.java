package solstice.intake.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import solstice.intake.sheet.Blank;
import solstice.intake.sheet.Cells;
import solstice.intake.sheet.Sheet;
import solstice.intake.sheet.Unusable;
import solstice.intake.table.RejectReason;
import solstice.retail.ProductFacts;

/** Turns the rows of a catalogue into what they say of products. */
final class ProductParser {
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_TEXT = 10_000;

    private final ProductColumns columns;
    private final Cells cells;
    private final CategoryPath path;
    private final MarginForm margins;

    private ProductParser(ProductColumns columns, Cells cells, CategoryPath path, MarginForm margins) {
        this.columns = columns;
        this.cells = cells;
        this.path = path;
        this.margins = margins;
    }

    /** How a catalogue tells a margin: as a part of the price, in hundredths of it, or in money. */
    private enum MarginForm {
        SHARE,
        PERCENT,
        MONEY;

        static MarginForm of(String header, List<String> sample, Cells cells) {
            String name = header.toLowerCase(Locale.ROOT);
            if (name.contains("%") || name.contains("percent") || name.contains("pct") || name.contains("率")) {
                return largest(sample, cells) > 1 ? PERCENT : SHARE;
            }
            if (sample.stream().anyMatch(cell -> cell.endsWith("%"))) {
                return PERCENT;
            }
            return largest(sample, cells) > 1 ? MONEY : SHARE;
        }

        private static double largest(List<String> sample, Cells cells) {
            return sample.stream()
                    .mapToDouble(cell -> {
                        try {
                            return Math.abs(cells.number(cell));
                        } catch (NumberFormatException none) {
                            return 0;
                        }
                    })
                    .max()
                    .orElse(0);
        }
    }

    static ProductParser of(Sheet sheet, ProductColumns columns) {
        List<String> numbers = new ArrayList<>(sheet.sample(columns.of(ProductField.PRICE)));
        numbers.addAll(sheet.sample(columns.of(ProductField.COST)));
        List<String> dates = new ArrayList<>(sheet.sample(columns.of(ProductField.LAUNCH)));
        dates.addAll(sheet.sample(columns.of(ProductField.END)));
        Cells cells = Cells.of(numbers, dates);
        int category = columns.of(ProductField.CATEGORY);
        int margin = columns.of(ProductField.MARGIN);
        return new ProductParser(
                columns,
                cells,
                CategoryPath.of(category < 0 ? "" : sheet.headers().get(category), sheet.sample(category)),
                MarginForm.of(margin < 0 ? "" : sheet.headers().get(margin), sheet.sample(margin), cells));
    }

    ProductFacts parse(Sheet.Row row) throws Unusable {
        double price = cells.number(row, columns.of(ProductField.PRICE));
        return new ProductFacts(
                code(row),
                name(row, ProductField.TITLE),
                description(row),
                categories(row),
                name(row, ProductField.BRAND),
                price,
                cost(row, price),
                cells.number(row, columns.of(ProductField.STOCK)),
                cells.day(row, columns.of(ProductField.LAUNCH)),
                cells.day(row, columns.of(ProductField.END)),
                image(row));
    }

    /** The row's own code; of a variant without one, the code that all variants share. */
    private String code(Sheet.Row row) throws Unusable {
        int column = columns.of(ProductField.CODE);
        String code = row.text(column);
        if (Blank.is(code)) {
            code = row.text(columns.of(ProductField.GROUP));
        }
        if (Blank.is(code)) {
            throw new Unusable(column, RejectReason.NO_PRODUCT_CODE);
        }
        if (code.length() > LONGEST_NAME) {
            throw new Unusable(column, RejectReason.LONGER_THAN_1_000_LETTERS);
        }
        return code.endsWith(".0") ? code.substring(0, code.length() - 2) : code;
    }

    private double cost(Sheet.Row row, double price) throws Unusable {
        double cost = cells.number(row, columns.of(ProductField.COST));
        if (!Double.isNaN(cost)) {
            return cost;
        }
        double margin = cells.number(row, columns.of(ProductField.MARGIN));
        return switch (margins) {
            case SHARE -> price * (1 - margin);
            case PERCENT -> price * (1 - margin / 100);
            case MONEY -> price - margin;
        };
    }

    private List<String> categories(Sheet.Row row) {
        if (columns.levels().isEmpty()) {
            return path.levels(name(row, ProductField.CATEGORY));
        }
        return columns.levels().stream()
                .map(column -> shortened(row.text(column).replaceAll("\\s+", " "), LONGEST_NAME))
                .filter(level -> !Blank.is(level))
                .toList();
    }

    private String description(Sheet.Row row) {
        String text = row.text(columns.of(ProductField.DESCRIPTION));
        return shortened(plain(shortened(text, 10 * LONGEST_TEXT)), LONGEST_TEXT);
    }

    /** The first picture; some shops list several with commas between them. */
    private String image(Sheet.Row row) {
        return shortened(row.text(columns.of(ProductField.IMAGE)).split(",\\s")[0], LONGEST_NAME);
    }

    private String name(Sheet.Row row, ProductField field) {
        String text = row.text(columns.of(field));
        return Blank.is(text) ? "" : shortened(plain(text).replaceAll("\\s+", " "), LONGEST_NAME);
    }

    /** Without tags and with letters for entities. */
    private static String plain(String text) {
        return text.indexOf('<') >= 0 || text.indexOf('&') >= 0
                ? Jsoup.parse(text).text()
                : text;
    }

    private static String shortened(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
