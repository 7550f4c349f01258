package solstice.recommender.neural.reference;

import java.time.LocalDate;
import solstice.retail.Ledger;
import solstice.retail.SalesHistory;

/** A shop small enough for a network to learn in no time. */
final class FairShop {
    private FairShop() {}

    /** Twelve customers who buy every other week: even ones baking things, odd ones garden things. */
    static SalesHistory byTaste() {
        Ledger ledger = new Ledger();
        for (int visit = 0; visit < 40; visit++) {
            String day = LocalDate.of(2010, 4, 1).plusDays(14L * visit).toString();
            for (int customer = 0; customer < 12; customer++) {
                boolean bakes = customer % 2 == 0;
                int kind = (visit + customer) % 6;
                String title = (bakes ? "BAKING TIN " : "GARDEN POT ") + (char) ('A' + kind);
                ledger.sell(day, (bakes ? "B" : "G") + kind, title, "c" + customer);
            }
        }
        return ledger.history();
    }

    /** Twelve customers who buy every week: baking things from October to March, garden things from April on. */
    static SalesHistory bySeason() {
        Ledger ledger = new Ledger();
        for (int visit = 0; visit < 162; visit++) {
            LocalDate day = LocalDate.of(2008, 10, 1).plusDays(7L * visit);
            boolean bakes = day.getMonthValue() < 4 || day.getMonthValue() > 9;
            for (int customer = 0; customer < 12; customer++) {
                int kind = (visit + customer) % 6;
                String title = (bakes ? "BAKING TIN " : "GARDEN POT ") + (char) ('A' + kind);
                ledger.sell(day.toString(), (bakes ? "B" : "G") + kind, title, "c" + customer);
            }
        }
        return ledger.history();
    }
}
