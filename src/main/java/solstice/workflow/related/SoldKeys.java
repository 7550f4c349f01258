package solstice.workflow.related;

import solstice.intake.sales.SaleKind;
import solstice.intake.sales.SaleLine;
import solstice.intake.sales.SalesFile;
import solstice.intake.sales.ShopHabits;
import solstice.retail.CustomerProfile;
import solstice.retail.KeyIndex;
import solstice.task.Progress;
import solstice.workflow.CustomerNames;

/** The products sold and the customers who bought, gathered from sales files of at most two million rows. */
final class SoldKeys {
    private static final int ROWS_BETWEEN_REPORTS = 5_000;

    private final Keys products = new Keys();
    private final Keys customers = new Keys();
    private final CustomerNames names;
    private long left = 2_000_000;
    private String lastCode = "";
    private String lastCustomer = "";

    /** Ends the reading of a file: more would take too long for a look. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }

    /** @param names what customers are called in the project */
    SoldKeys(CustomerNames names) {
        this.names = names;
    }

    Keys products() {
        return products;
    }

    Keys customers() {
        return customers;
    }

    /** Those who bought, to be asked for by the ids that files give them. */
    KeyIndex<String> buyers() {
        return names.among(customers.index());
    }

    /** A customer of some file under the name that it has among those who bought, if it has one. */
    CustomerProfile named(CustomerProfile customer, KeyIndex<String> bought) {
        return names.of(customer, bought);
    }

    /** Whether there are more rows than were looked at. */
    boolean isPartial() {
        return left <= 0;
    }

    void read(SalesFile file, Progress progress) {
        ShopHabits habits = file.habits();
        try {
            file.read(
                    line -> {
                        take(line, habits);
                        if (--left % ROWS_BETWEEN_REPORTS == 0) {
                            progress.throwIfCancelled();
                            progress.report(file.name(), file.fractionRead());
                        }
                        if (isPartial()) {
                            throw new Enough();
                        }
                    },
                    reject -> {});
        } catch (Enough seen) {
            progress.report(file.name(), 1);
        }
    }

    /** Only what was really sold counts, as it does after an import. */
    private void take(SaleLine line, ShopHabits habits) {
        if (habits.judge(line) == SaleKind.SALE) {
            if (!line.code().equals(lastCode)) {
                lastCode = line.code();
                products.add(lastCode);
            }
            if (!line.customer().equals(lastCustomer)) {
                lastCustomer = line.customer();
                customers.add(names.of(lastCustomer));
            }
        }
    }
}
