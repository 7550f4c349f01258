package solstice.workflow.training;

import solstice.features.Snapshot;
import solstice.retail.Almanac;
import solstice.retail.Catalogue;
import solstice.retail.CustomerTraits;
import solstice.retail.SalesHistory;
import solstice.store.TrainingFile;
import solstice.workflow.Project;

/**
 * All that a training takes from its project.
 *
 * @param file where what was learned so far is left
 */
public record Material(
        SalesHistory history, Almanac almanac, Catalogue catalogue, CustomerTraits traits, TrainingFile file) {

    static Material of(Project project) {
        return new Material(
                project.soldHistory(),
                project.almanac(),
                project.catalogue(),
                project.traits(),
                project.trainingFile());
    }

    /** What of it may be known on the day of a ticket. */
    Snapshot known(Ticket ticket) {
        return Snapshot.of(history, almanac, catalogue, ticket.asOf()).with(traits);
    }
}
