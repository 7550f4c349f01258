package solstice.workflow.training;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import solstice.features.Fingerprint;
import solstice.recommender.Provenance;
import solstice.recommender.neural.Settings;
import solstice.retail.SalesHistory;
import solstice.workflow.Project;

/**
 * A training as it was asked for, with nothing left open: equal tickets, equal models.
 *
 * @param asOf nothing dated on or after this day is used
 * @param epochs most passes over the samples
 * @param seed of all chance
 * @param device where to compute
 * @param sales a digest of the sales before that day
 * @param surroundings a digest of the weather and the marked days
 */
public record Ticket(
        LocalDate asOf, int epochs, long seed, TrainingRequest.Device device, String sales, String surroundings) {

    /** The ticket of a request on a project as it is now. */
    static Ticket of(TrainingRequest request, Project project) {
        SalesHistory sold = project.soldHistory();
        LocalDate asOf = request.asOf() == null ? sold.lastDay().plusDays(1) : request.asOf();
        return new Ticket(
                asOf,
                request.epochs(),
                request.seed(),
                request.device(),
                Fingerprint.of(sold.before(asOf)),
                Integer.toHexString(project.almanac().toString().hashCode()));
    }

    Settings settings() {
        return Settings.standard(epochs, seed);
    }

    /** What it takes to make the model again, beside what its card says. */
    Provenance provenance() {
        String version = Ticket.class.getPackage().getImplementationVersion();
        Map<String, String> all = new HashMap<>();
        for (RecordComponent setting : Settings.class.getRecordComponents()) {
            try {
                all.put(setting.getName(), String.valueOf(setting.getAccessor().invoke(settings())));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("a public record tells its parts", impossible);
            }
        }
        return new Provenance(version == null ? "in development" : version, surroundings, all);
    }

    TrainingRequest request() {
        return new TrainingRequest(asOf, epochs, seed, device);
    }
}
