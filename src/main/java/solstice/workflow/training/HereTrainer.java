package solstice.workflow.training;

import java.util.function.Consumer;
import solstice.recommender.TrainingStep;
import solstice.recommender.neural.Watch;
import solstice.recommender.neural.Workshop;
import solstice.task.Progress;

/** Trains in this program. */
public final class HereTrainer implements Trainer {
    @Override
    public Trained train(
            Material material, Ticket ticket, boolean resume, Progress progress, Consumer<TrainingStep> steps) {
        Device device = Device.choose(ticket.device());
        KeptTraining kept = new KeptTraining(material.file(), ticket);
        if (!resume) {
            kept.forget();
        }
        Workshop.Piece piece = new Workshop(device.matrices())
                .train(material.known(ticket), ticket.settings(), new Watch(progress, steps, kept));
        return new Trained(piece, device.words());
    }
}
