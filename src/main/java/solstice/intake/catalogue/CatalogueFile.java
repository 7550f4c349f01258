package solstice.intake.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import solstice.intake.sheet.Blank;
import solstice.intake.sheet.Sheet;
import solstice.intake.sheet.Taken;
import solstice.intake.sheet.Unusable;
import solstice.intake.table.Reject;
import solstice.retail.KeyIndex;
import solstice.retail.ProductFacts;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/**
 * A file of products, as some shop's system wrote it: a list of its own, or a web shop's export in which one product
 * takes several rows for its variants and pictures.
 */
public final class CatalogueFile {
    private final Sheet sheet;
    private final ProductColumns columns;

    private CatalogueFile(Sheet sheet, ProductColumns columns) {
        this.sheet = sheet;
        this.columns = columns;
    }

    /**
     * Looks at a file.
     *
     * @param sold the codes of the sales, to find the column of codes by; empty when there are none
     * @throws SolsticeException when it is no table of products
     */
    public static CatalogueFile open(Path path, KeyIndex<String> sold) {
        Sheet sheet = Sheet.open(path);
        ProductColumns columns = ProductColumns.of(sheet, sold);
        if (columns.of(ProductField.CODE) < 0) {
            throw new SolsticeException(
                    Problem.COLUMNS_UNKNOWN, sheet.name(), "product", String.join(", ", sheet.headers()));
        }
        return new CatalogueFile(sheet, columns);
    }

    public String name() {
        return sheet.name();
    }

    /** The header of the column that holds each field. */
    public Map<ProductField, String> mapping() {
        return columns.places().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> sheet.headers().get(entry.getValue())));
    }

    /** The headers of the columns of categories, the widest first; empty where one column holds them all. */
    public List<String> levels() {
        return columns.levels().stream().map(sheet.headers()::get).toList();
    }

    /** Reads the whole file. Of rows with one code the last counts. */
    public Taken<ProductFacts> read() {
        ProductParser parser = ProductParser.of(sheet, columns);
        Map<String, ProductFacts> kept = new LinkedHashMap<>();
        List<Reject> rejects = new ArrayList<>();
        long[] rows = {0};
        Variants variants = new Variants(columns);
        sheet.read(row -> {
            rows[0]++;
            try {
                Optional<ProductFacts> product = variants.complete(row, parser);
                product.ifPresent(facts -> kept.put(facts.code(), facts));
            } catch (Unusable unusable) {
                rejects.add(sheet.reject(row, unusable.column(), unusable.reason()));
            }
        });
        return new Taken<>(rows[0], List.copyOf(kept.values()), rejects);
    }

    /** Rows of one product that follow its first: variants, which leave out what they share, and further pictures. */
    private static final class Variants {
        private final ProductColumns columns;
        private String group = "";
        private Optional<ProductFacts> first = Optional.empty();

        Variants(ProductColumns columns) {
            this.columns = columns;
        }

        Optional<ProductFacts> complete(Sheet.Row row, ProductParser parser) throws Unusable {
            String own = row.text(columns.of(ProductField.GROUP));
            boolean follows = !own.isEmpty() && own.equals(group);
            if (follows && isPicture(row)) {
                return Optional.empty();
            }
            ProductFacts facts = parser.parse(row);
            if (follows) {
                return first.map(head -> filled(facts, head));
            }
            group = own;
            first = Optional.of(facts);
            return first;
        }

        private boolean isPicture(Sheet.Row row) {
            int code = columns.of(ProductField.CODE);
            boolean ownCode = code != columns.of(ProductField.GROUP) && !Blank.is(row.text(code));
            return !ownCode && Blank.is(row.text(columns.of(ProductField.PRICE)));
        }

        private static ProductFacts filled(ProductFacts facts, ProductFacts head) {
            return new ProductFacts(
                    facts.code(),
                    facts.title().isEmpty() ? head.title() : facts.title(),
                    facts.description().isEmpty() ? head.description() : facts.description(),
                    facts.categories().isEmpty() ? head.categories() : facts.categories(),
                    facts.brand().isEmpty() ? head.brand() : facts.brand(),
                    facts.price(),
                    facts.cost(),
                    facts.stock(),
                    facts.launch() == null ? head.launch() : facts.launch(),
                    facts.end() == null ? head.end() : facts.end(),
                    facts.image().isEmpty() ? head.image() : facts.image());
        }
    }
}
