package solstice.workflow.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeviceSurveyTest {
    private static final String ANSWER =
            "NVIDIA GeForce GTX 1650, 4096, 510.47.03, 7.5\nTesla K40m, 11441, 470.57.02, 3.5\n";

    @TempDir
    Path folder;

    @Test
    void cards_are_read_with_name_memory_driver_and_capability() {
        assertThat(GraphicsCards.parse(ANSWER))
                .containsExactly(
                        new GraphicsCard("NVIDIA GeForce GTX 1650", 4096, "510.47.03", 7.5),
                        new GraphicsCard("Tesla K40m", 11441, "470.57.02", 3.5));
        assertThat(GraphicsCards.parse("GRID, [N/A], 510.47.03\n"))
                .singleElement()
                .satisfies(card -> assertThat(card.capability()).isNaN());
        assertThat(GraphicsCards.parse("No devices were found\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5.0, 510.39, USABLE",
        "8.6, 510.47.03, USABLE",
        "8.9, 550.54, USABLE",
        "3.7, 470.57, CARD_OLD",
        "9.0, 550.54, CARD_NEW",
        "12.0, 570.10, CARD_NEW",
        "7.5, 510.38.9, DRIVER_OLD",
        "7.5, 470.82.01, DRIVER_OLD",
        "7.5, '', NO_DRIVER"
    })
    void a_card_is_too_old_too_new_or_its_driver_is(double capability, String driver, DeviceVerdict verdict) {
        assertThat(DeviceVerdict.of(new GraphicsCard("card", 4096, driver, capability), false))
                .isEqualTo(verdict);
    }

    @Test
    void on_windows_the_driver_must_be_newer() {
        GraphicsCard card = new GraphicsCard("card", 4096, "511.09", 7.5);

        assertThat(DeviceVerdict.of(card, true)).isEqualTo(DeviceVerdict.DRIVER_OLD);
        assertThat(DeviceVerdict.of(card, false)).isEqualTo(DeviceVerdict.USABLE);
    }

    @Test
    void without_cuda_in_the_build_or_on_the_machine_the_sentence_says_what_to_install() {
        List<GraphicsCard> cards = List.of(new GraphicsCard("GTX 1650", 4096, "600.1", 7.5));

        assertThat(DeviceSurvey.of(cards, true, true).sentence(Locale.ENGLISH))
                .isEqualTo("Trains on GTX 1650 (4096 MB, driver 600.1).");
        assertThat(DeviceSurvey.of(cards, false, false).sentence(Locale.ENGLISH))
                .contains("-Pgpu");
        assertThat(DeviceSurvey.of(cards, true, false).sentence(Locale.ENGLISH)).contains("redist");
        assertThat(DeviceSurvey.of(List.of(), true, true).sentence(Locale.SIMPLIFIED_CHINESE))
                .contains("未找到");
    }

    @ParameterizedTest
    @EnumSource
    void every_verdict_has_its_words_in_both_languages(DeviceVerdict verdict) {
        assertThat(verdict.words(Locale.ENGLISH, "card", 7.5, "1.2"))
                .isNotBlank()
                .isNotEqualTo(verdict.words(Locale.SIMPLIFIED_CHINESE, "card", 7.5, "1.2"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_program_of_the_driver_is_asked_and_an_older_one_in_fewer_words() throws IOException {
        Path smi = script("case \"$1\" in *compute_cap*) echo bad; exit 1;; esac; echo 'GTX 980, 4096, 510.60'");

        assertThat(new GraphicsCards(List.of("/nowhere/nvidia-smi", smi.toString()), folder).find())
                .containsExactly(new GraphicsCard("GTX 980", 4096, "510.60", Double.NaN));
    }

    @Test
    void where_it_is_silent_the_kernel_is_asked() throws IOException {
        Path card = Files.createDirectories(folder.resolve("gpus").resolve("0000:01:00.0"));
        Files.writeString(card.resolve("information"), "Model: \t\t NVIDIA GeForce GTX 1080\nIRQ: 12\n");

        assertThat(new GraphicsCards(List.of("/nowhere/nvidia-smi"), folder).find())
                .extracting(GraphicsCard::name)
                .containsExactly("NVIDIA GeForce GTX 1080");
        assertThat(new GraphicsCards(List.of(), folder.resolve("none")).find()).isEmpty();
    }

    private Path script(String body) throws IOException {
        Path script = Files.writeString(folder.resolve("smi"), "#!/bin/sh\n" + body + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }
}
