package solstice.recommender.neural;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import solstice.features.Snapshot;
import solstice.retail.Almanac;
import solstice.retail.Ledger;

/** A shop small enough to learn from in a moment. */
final class SmallTraining {
    static final LocalDate MORNING = LocalDate.of(2011, 10, 3);

    private SmallTraining() {}

    /** Ten months of sixty customers, who each like some products more than others. */
    static Snapshot shop() {
        Random random = new Random(4);
        Ledger ledger = new Ledger();
        LocalDate first = LocalDate.of(2010, 12, 1);
        for (int customer = 0; customer < 60; customer++) {
            for (int visit = 0; visit < 14; visit++) {
                int product = (customer % 5 * 6 + (int) Math.abs(random.nextGaussian() * 5)) % 30;
                String day = first.plusDays(random.nextInt(306)).toString();
                ledger.sell(day, String.valueOf(20000 + product), "THING NUMBER " + product, "c" + customer);
            }
        }
        return Snapshot.of(ledger.history(), Almanac.EMPTY, MORNING);
    }

    static Settings settings(int workers) {
        return new Settings(4, 5, 3, 3, .01, .5, 14, workers, 7, Set.of());
    }

    static byte[] train(Snapshot shop, Settings settings, Watch watch) {
        return new Workshop(new BlasMatrices()).train(shop, settings, watch).content();
    }
}
