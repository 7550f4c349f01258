package solstice.workflow.training;

import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import solstice.recommender.Matrices;
import solstice.recommender.neural.BlasMatrices;
import solstice.recommender.neural.Nd4jMatrices;
import solstice.task.Problem;
import solstice.task.SolsticeException;
import solstice.workflow.devices.DeviceSurvey;
import solstice.workflow.devices.DeviceVerdict;
import solstice.workflow.devices.GraphicsCard;

/**
 * Where a network is computed.
 *
 * @param matrices the operations there
 * @param words its name for people
 */
record Device(Matrices matrices, String words) {
    private static final Logger LOG = LoggerFactory.getLogger(Device.class);

    /**
     * Finds the device asked for. {@code AUTO} is a card that can be used, or else the processor.
     *
     * @throws SolsticeException when a GPU is asked for and there is none that can be used
     */
    static Device choose(TrainingRequest.Device wanted) {
        return wanted == TrainingRequest.Device.CPU ? processor() : choose(wanted, DeviceSurvey.take());
    }

    static Device choose(TrainingRequest.Device wanted, DeviceSurvey survey) {
        if (wanted == TrainingRequest.Device.CPU) {
            return processor();
        }
        Optional<GraphicsCard> card = survey.usable();
        Optional<Device> gpu = card.flatMap(usable ->
                Nd4jMatrices.gpu().map(matrices -> new Device(matrices, "GPU: " + usable.name())));
        if (gpu.isEmpty() && wanted == TrainingRequest.Device.GPU) {
            throw new SolsticeException(
                    Problem.DEVICE_UNUSABLE,
                    card.map(usable -> DeviceVerdict.NO_START.words(Locale.getDefault(), usable.name()))
                            .orElseGet(() -> survey.reason(Locale.getDefault())));
        }
        return gpu.orElseGet(() -> {
            LOG.info("{}", survey.sentence(Locale.ENGLISH));
            return processor();
        });
    }

    private static Device processor() {
        return new Device(new BlasMatrices(), "CPU");
    }
}
