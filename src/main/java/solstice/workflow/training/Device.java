package solstice.workflow.training;

import solstice.recommender.Matrices;
import solstice.recommender.neural.BlasMatrices;
import solstice.recommender.neural.Nd4jMatrices;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/**
 * Where a network is computed.
 *
 * @param matrices the operations there
 * @param words its name for people
 */
record Device(Matrices matrices, String words) {

    /**
     * Finds the device asked for. {@code AUTO} is the processor.
     *
     * @throws SolsticeException when a GPU is asked for and there is none that can be used
     */
    static Device choose(TrainingRequest.Device wanted) {
        if (wanted == TrainingRequest.Device.GPU) {
            return Nd4jMatrices.gpu()
                    .map(matrices -> new Device(matrices, "GPU"))
                    .orElseThrow(() -> new SolsticeException(
                            Problem.DEVICE_UNUSABLE,
                            "This build computes on the processor; one for CUDA 11.6 is made with -Pgpu."));
        }
        return new Device(new BlasMatrices(), "CPU");
    }
}
