package solstice.workflow.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import solstice.task.Problem;
import solstice.task.SolsticeException;
import solstice.workflow.devices.DeviceSurvey;

class DeviceTest {
    private static final DeviceSurvey BARE = new DeviceSurvey(2, List.of(), true, true);

    @Test
    void without_a_card_it_falls_back_to_the_processor_by_itself() {
        assertThat(Device.choose(TrainingRequest.Device.AUTO, BARE).words()).isEqualTo("CPU");
    }

    @Test
    void asked_for_and_not_there_the_reason_is_told() {
        assertThatThrownBy(() -> Device.choose(TrainingRequest.Device.GPU, BARE))
                .isInstanceOfSatisfying(SolsticeException.class, refused -> {
                    assertThat(refused.problem()).isEqualTo(Problem.DEVICE_UNUSABLE);
                    assertThat(refused.arguments().get(0)).asString().isNotBlank();
                });
    }
}
