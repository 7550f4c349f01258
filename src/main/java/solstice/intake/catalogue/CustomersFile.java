package solstice.intake.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import solstice.intake.sheet.Blank;
import solstice.intake.sheet.HeaderWords;
import solstice.intake.sheet.KeyColumn;
import solstice.intake.sheet.Sheet;
import solstice.intake.sheet.Taken;
import solstice.intake.sheet.Unusable;
import solstice.intake.table.Reject;
import solstice.intake.table.RejectReason;
import solstice.retail.CustomerProfile;
import solstice.retail.KeyIndex;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** A file of customers: one column names them, every other one is a trait. */
public final class CustomersFile {
    private static final int LONGEST = 1_000;

    private final Sheet sheet;
    private final int key;
    private final Map<String, String> texts = new HashMap<>();

    private CustomersFile(Sheet sheet, int key) {
        this.sheet = sheet;
        this.key = key;
    }

    /**
     * Looks at a file.
     *
     * @param buyers the customers of the sales, to find the column of ids by; empty when there are none
     * @throws SolsticeException when no column names customers, or none tells anything of them
     */
    public static CustomersFile open(Path path, KeyIndex<String> buyers) {
        Sheet sheet = Sheet.open(path);
        int key = keyOf(sheet, buyers);
        if (key < 0 || sheet.headers().size() < 2) {
            throw new SolsticeException(
                    Problem.COLUMNS_UNKNOWN, sheet.name(), "customer", String.join(", ", sheet.headers()));
        }
        return new CustomersFile(sheet, key);
    }

    /** The column that names customers, or -1. */
    static int keyOf(Sheet sheet, KeyIndex<String> buyers) {
        return KeyColumn.of(sheet, HeaderWords.columns("customer.KEY", sheet.headers()), buyers);
    }

    public String name() {
        return sheet.name();
    }

    /** The header of the column that names customers. */
    public String key() {
        return sheet.headers().get(key);
    }

    /** The headers of all other columns. */
    public List<String> traits() {
        return columns().mapToObj(sheet.headers()::get).toList();
    }

    /** Reads the whole file. Of rows on one customer the last counts. */
    public Taken<CustomerProfile> read() {
        Map<String, CustomerProfile> kept = new LinkedHashMap<>();
        List<Reject> rejects = new ArrayList<>();
        long[] rows = {0};
        sheet.read(row -> {
            rows[0]++;
            try {
                CustomerProfile customer = parse(row);
                kept.put(customer.customer(), customer);
            } catch (Unusable unusable) {
                rejects.add(sheet.reject(row, unusable.column(), unusable.reason()));
            }
        });
        return new Taken<>(rows[0], List.copyOf(kept.values()), rejects);
    }

    private CustomerProfile parse(Sheet.Row row) throws Unusable {
        String customer = row.text(key);
        if (Blank.is(customer)) {
            throw new Unusable(key, RejectReason.NO_CUSTOMER);
        }
        if (customer.length() > LONGEST) {
            throw new Unusable(key, RejectReason.LONGER_THAN_1_000_LETTERS);
        }
        Map<String, String> traits = new HashMap<>();
        columns().forEach(column -> {
            String value = row.text(column);
            if (!Blank.is(value)) {
                traits.put(sheet.headers().get(column), once(value));
            }
        });
        return new CustomerProfile(
                customer.endsWith(".0") ? customer.substring(0, customer.length() - 2) : customer, traits);
    }

    /** Many customers share a value: it is kept once. */
    private String once(String value) {
        String text = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
        return texts.computeIfAbsent(text, same -> same);
    }

    private IntStream columns() {
        return IntStream.range(0, sheet.headers().size())
                .filter(column -> column != key && !sheet.headers().get(column).isEmpty());
    }
}
