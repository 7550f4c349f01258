package solstice.workflow.training.apart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import solstice.recommender.TrainingStep;
import solstice.task.Doing;
import solstice.task.Problem;
import solstice.workflow.training.Material;
import solstice.workflow.training.Ticket;
import solstice.workflow.training.Trained;

/** What the two programs say to each other. */
sealed interface Message {

    /**
     * To the one that trains: begin.
     *
     * @param material what to learn from
     * @param resume whether to go on with what a training of this ticket has left
     */
    record Begin(Material material, Ticket ticket, boolean resume) implements Message {}

    /** To the one that trains: the result is no longer wanted. */
    record Cancel() implements Message {}

    /**
     * What is being done.
     *
     * @param doing its name; null where there are words only
     * @param words where it has no name
     */
    record Report(@Nullable Doing doing, String words, double fraction, List<Object> arguments) implements Message {}

    /** A step was made. */
    record Stepped(TrainingStep step) implements Message {}

    /** The model is there. */
    record Done(Trained trained) implements Message {}

    /** It was cancelled, and there is nothing to keep. */
    record Cancelled() implements Message {}

    /** The environment failed in a way that has words. */
    record Failed(Problem problem, List<Object> arguments) implements Message {}

    /** A mistake of the program: what was thrown, and where. */
    record Fault(String trace) implements Message {}
}
