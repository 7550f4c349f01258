package solstice.intake.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import solstice.intake.almanac.WeatherForm;
import solstice.intake.catalogue.RoleGuess.Evidence;
import solstice.intake.sales.ColumnMapping;
import solstice.intake.sales.SalesField;
import solstice.intake.sheet.HeaderWords;
import solstice.intake.sheet.KeyColumn;
import solstice.intake.sheet.Sheet;
import solstice.retail.KeyIndex;

/**
 * Finds out what files tell of, from their headers and first rows.
 *
 * <p>The surest signs come first: verdicts, weather, a start with an end; then a sale's date, product and quantity; then
 * products or customers listed one a row, by name of the column or, where that says nothing, by keys that the sales
 * know.
 */
public final class RoleFinder {
    private static final double LISTED = .8;
    private static final double KNOWN = .1;
    private static final Pattern WEATHER_NAME =
            Pattern.compile("(temperature2m|temp|precipitation|rain|tmax|tmin|tavg|apparenttemperature).*");

    private final KeyIndex<String> sold;
    private final KeyIndex<String> buyers;

    /**
     * Prepares to look at files beside sales.
     *
     * @param sold codes of the products sold, as far as known
     * @param buyers ids of the customers who bought, as far as known
     */
    public RoleFinder(KeyIndex<String> sold, KeyIndex<String> buyers) {
        this.sold = sold;
        this.buyers = buyers;
    }

    /**
     * Finds out what a file tells of.
     *
     * @param sales its columns as those of sales, however few were found
     */
    public RoleGuess find(Sheet sheet, ColumnMapping sales) {
        Signs signs = new Signs(sheet, sales);
        return Stream.<Supplier<Optional<RoleGuess>>>of(
                        signs::weather, signs::feedback, signs::campaigns, signs::sales, signs::events, signs::listed)
                .flatMap(sign -> sign.get().stream())
                .findFirst()
                .orElse(new RoleGuess(FileRole.UNKNOWN, Evidence.NONE, sheet.headers(), ""));
    }

    /** What one file shows. */
    private final class Signs {
        private final Sheet sheet;
        private final List<String> headers;
        private final Map<SalesField, String> asSales;

        Signs(Sheet sheet, ColumnMapping sales) {
            this.sheet = sheet;
            this.headers = sheet.headers();
            this.asSales = sales.headers();
        }

        Optional<RoleGuess> weather() {
            if (WeatherForm.isHeaderless(headers) || WeatherForm.isHeaderless(sheet.firstRow())) {
                return Optional.of(new RoleGuess(FileRole.WEATHER, Evidence.FORM, List.of(), ""));
            }
            List<Integer> measured = columns("role.weather");
            List<Integer> published = IntStream.range(0, headers.size())
                    .filter(column -> WEATHER_NAME
                            .matcher(HeaderWords.plain(headers.get(column)))
                            .matches())
                    .boxed()
                    .toList();
            List<Integer> places = columns("role.observed");
            boolean dated = has("role.date") || headers.stream().anyMatch(header -> header.equalsIgnoreCase("year"));
            if (has("role.product") || asSales.containsKey(SalesField.QUANTITY)) {
                return Optional.empty();
            }
            if (dated && !(measured.isEmpty() && published.isEmpty())) {
                return guess(FileRole.WEATHER, measured.isEmpty() ? published : measured, -1);
            }
            return places.size() >= 2 ? guess(FileRole.WEATHER, places, -1) : Optional.empty();
        }

        Optional<RoleGuess> feedback() {
            boolean money = asSales.containsKey(SalesField.QUANTITY)
                    || asSales.containsKey(SalesField.AMOUNT)
                    || asSales.containsKey(SalesField.PRICE);
            if (money || !FeedbackFile.isFeedback(sheet)) {
                return Optional.empty();
            }
            List<Integer> products = columns("feedback.PRODUCT");
            List<Integer> verdicts = columns("feedback.VERDICT");
            return guess(FileRole.FEEDBACK, List.of(products.get(0), verdicts.get(0)), products.get(0));
        }

        Optional<RoleGuess> campaigns() {
            List<Integer> start = columns("role.start");
            List<Integer> end = columns("role.end");
            List<Integer> name = columns("role.name");
            boolean products = has("role.product") || asSales.containsKey(SalesField.PRICE);
            return start.isEmpty() || end.isEmpty() || name.isEmpty() || products
                    ? Optional.empty()
                    : guess(FileRole.CAMPAIGNS, List.of(name.get(0), start.get(0), end.get(0)), -1);
        }

        Optional<RoleGuess> sales() {
            boolean complete = asSales.containsKey(SalesField.DATE)
                    && asSales.containsKey(SalesField.PRODUCT)
                    && (asSales.containsKey(SalesField.QUANTITY) || asSales.containsKey(SalesField.AMOUNT));
            if (!complete || isStockList()) {
                return Optional.empty();
            }
            List<Integer> columns = Stream.of(
                            SalesField.DATE, SalesField.PRODUCT, SalesField.QUANTITY, SalesField.AMOUNT)
                    .flatMap(field -> Optional.ofNullable(asSales.get(field)).stream())
                    .map(headers::indexOf)
                    .filter(column -> column >= 0)
                    .toList();
            return guess(FileRole.SALES, columns, headers.indexOf(asSales.get(SalesField.PRODUCT)));
        }

        /** A catalogue with a date and a count of stock has the columns of sales, but each product once. */
        private boolean isStockList() {
            boolean bought = asSales.containsKey(SalesField.ORDER) || asSales.containsKey(SalesField.CUSTOMER);
            int code = headers.indexOf(asSales.get(SalesField.PRODUCT));
            return !bought
                    && code >= 0
                    && isListed(code)
                    && sheet.sample(code).size() > 1
                    && ProductColumns.of(sheet, sold).told() >= 3;
        }

        Optional<RoleGuess> events() {
            List<Integer> date = columns("role.date");
            List<Integer> name = columns("role.name");
            boolean trade = has("role.product") || has("role.customer") || asSales.containsKey(SalesField.QUANTITY);
            return date.isEmpty() || name.isEmpty() || trade
                    ? Optional.empty()
                    : guess(FileRole.EVENTS, List.of(date.get(0), name.get(0)), -1);
        }

        /** Products or customers, one a row. */
        Optional<RoleGuess> listed() {
            ProductColumns products = ProductColumns.of(sheet, sold);
            int code = products.of(ProductField.CODE);
            int customer = CustomersFile.keyOf(sheet, buyers);
            boolean catalogue = code >= 0 && isListed(code) && products.told() > 0;
            boolean customers = customer >= 0 && isListed(customer) && headers.size() > 1;
            boolean namesProducts = has("role.product");
            boolean namesCustomers = has("role.customer");
            if (catalogue && namesProducts && !namesCustomers) {
                return guess(FileRole.CATALOGUE, products.used(), code);
            }
            if (customers && namesCustomers && !namesProducts) {
                return guess(FileRole.CUSTOMERS, List.of(customer), customer);
            }
            double asCode = catalogue ? KeyColumn.share(sheet.sample(code), sold) : 0;
            double asCustomer = customers ? KeyColumn.share(sheet.sample(customer), buyers) : 0;
            if (Math.max(asCode, asCustomer) >= KNOWN) {
                return asCode >= asCustomer ? byKeys(FileRole.CATALOGUE, code) : byKeys(FileRole.CUSTOMERS, customer);
            }
            return catalogue && !namesCustomers && products.told() > 1
                    ? guess(FileRole.CATALOGUE, products.used(), code)
                    : Optional.empty();
        }

        /** Whether a column says something else in nearly every row that has it. */
        private boolean isListed(int column) {
            List<String> cells = sheet.sample(column);
            return !cells.isEmpty() && new HashSet<>(cells).size() >= LISTED * cells.size();
        }

        private Optional<RoleGuess> guess(FileRole role, List<Integer> columns, int key) {
            List<String> named =
                    columns.stream().distinct().sorted().map(headers::get).toList();
            return Optional.of(new RoleGuess(role, Evidence.HEADERS, named, key < 0 ? "" : headers.get(key)));
        }

        private Optional<RoleGuess> byKeys(FileRole role, int key) {
            return Optional.of(new RoleGuess(role, Evidence.KEYS, List.of(headers.get(key)), headers.get(key)));
        }

        private boolean has(String meaning) {
            return !columns(meaning).isEmpty();
        }

        private List<Integer> columns(String meaning) {
            return HeaderWords.columns(meaning, headers);
        }
    }
}
