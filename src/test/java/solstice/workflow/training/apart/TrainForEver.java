package solstice.workflow.training.apart;

import java.nio.file.Path;
import java.util.List;
import solstice.task.Progress;
import solstice.workflow.Project;
import solstice.workflow.training.TrainRecommender;
import solstice.workflow.training.TrainingRequest;

/** Trains for a long time in a program apart, whose number it prints at the first step. */
final class TrainForEver {
    private TrainForEver() {}

    public static void main(String[] arguments) {
        boolean[] said = new boolean[1];
        try (Project project = Project.open(Path.of(arguments[0]))) {
            ApartTrainer trainer =
                    new ApartTrainer(TrainingProgram.class.getName(), () -> 192, List.of("-XX:TieredStopAtLevel=1"));
            new TrainRecommender(project, trainer)
                    .run(new TrainingRequest(null, 100_000, 5, TrainingRequest.Device.CPU), Progress.NONE, step -> {
                        if (!said[0]) {
                            said[0] = true;
                            System.out.println(ProcessHandle.current()
                                    .children()
                                    .findAny()
                                    .orElseThrow()
                                    .pid());
                        }
                    });
        }
    }
}
