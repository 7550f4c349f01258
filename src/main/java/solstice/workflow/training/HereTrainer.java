package solstice.workflow.training;

import java.util.function.Consumer;
import solstice.features.Snapshot;
import solstice.recommender.TrainingStep;
import solstice.recommender.neural.Watch;
import solstice.recommender.neural.Workshop;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.Project;

/** Trains in this program. */
public final class HereTrainer implements Trainer {
    @Override
    public Trained train(
            Project project, Ticket ticket, boolean resume, Progress progress, Consumer<TrainingStep> steps) {
        if (!ticket.equals(Ticket.of(ticket.request(), project))) {
            throw new SolsticeException(Problem.TRAINING_UNFIT);
        }
        Device device = Device.choose(ticket.device());
        Snapshot known = Snapshot.of(project.soldHistory(), project.almanac(), project.catalogue(), ticket.asOf());
        KeptTraining kept = new KeptTraining(project, ticket);
        if (!resume) {
            kept.forget();
        }
        Workshop.Piece piece =
                new Workshop(device.matrices()).train(known, ticket.settings(), new Watch(progress, steps, kept));
        return new Trained(piece, device.words());
    }
}
