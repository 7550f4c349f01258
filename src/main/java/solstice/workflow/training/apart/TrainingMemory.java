package solstice.workflow.training.apart;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import solstice.recommender.neural.Footprint;
import solstice.recommender.neural.Footprint.Shop;
import solstice.recommender.neural.Settings;
import solstice.retail.SalesHistory;
import solstice.workflow.ProjectSummary;

/**
 * What a training is estimated to need of memory, beside what it will be given.
 *
 * @param needed bytes of the program that trains
 * @param given bytes that it may have now
 * @param card bytes on a graphics card, where one is used
 */
public record TrainingMemory(long needed, long given, long card) {

    /** Of a training on all sales. */
    public static TrainingMemory of(SalesHistory sales) {
        int days = sales.isEmpty() ? 0 : (int) ChronoUnit.DAYS.between(sales.firstDay(), sales.lastDay());
        return of(new Shop(sales.products().size(), sales.customers().size(), sales.size(), days));
    }

    /** The same from figures; nothing while there are no sales. */
    public static Optional<TrainingMemory> of(ProjectSummary project) {
        if (project.firstDay() == null || project.lastDay() == null) {
            return Optional.empty();
        }
        int days = (int) ChronoUnit.DAYS.between(project.firstDay(), project.lastDay());
        return Optional.of(of(new Shop(project.products(), project.customers(), project.productSales(), days)));
    }

    private static TrainingMemory of(Shop shop) {
        Footprint print = Footprint.of(shop, Settings.standard(1, 1));
        return new TrainingMemory(print.program(), (long) Memory.heap() << 20, print.card());
    }

    /** Whether it is expected to fit; where not, batches will be smaller. */
    public boolean fits() {
        return needed <= given;
    }
}
