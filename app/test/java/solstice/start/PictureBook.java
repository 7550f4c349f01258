package solstice.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import solstice.ui.common.Language;
import solstice.ui.common.Look;
import solstice.ui.common.Messages;
import solstice.ui.common.Step;
import solstice.ui.common.Theme;

/**
 * Takes the six pictures of the README from the whole sample shop: {@code mvn test -Dtest=PictureBook
 * -Dpictures=src/docs/pictures}, with {@code -Dpictures.theme=DARK} or {@code -Dpictures.language=CHINESE} for others.
 */
@Tag("pictures")
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
@ExtendWith(ApplicationExtension.class)
class PictureBook {
    @TempDir
    private Path folder;

    private Optional<Walk> walking = Optional.empty();

    @Start
    void open(Stage stage) {
        Language language = Language.valueOf(System.getProperty("pictures.language", Language.ENGLISH.name()));
        Theme theme = Theme.valueOf(System.getProperty("pictures.theme", Theme.LIGHT.name()));
        Look look = new Look(new Messages(language), new SimpleObjectProperty<>(theme));
        walking = Optional.of(new Walk(stage, look, folder));
    }

    @AfterEach
    void leave() {
        walking.ifPresent(Walk::close);
    }

    @Test
    void six_screens_of_the_sample_shop(FxRobot robot) throws IOException {
        Walk walk = walking.orElseThrow();
        walk.press("#sample");
        take(walk, Step.DATA);
        walk.go(Step.SEASONS);
        take(walk, Step.SEASONS);
        walk.go(Step.MODEL);
        walk.press("#train");
        walk.act(() -> walk.find(".tab-pane", javafx.scene.control.TabPane.class)
                .getSelectionModel()
                .selectLast());
        walk.press("#evaluate");
        take(walk, Step.MODEL);
        walk.go(Step.CAMPAIGN);
        walk.press("#preview");
        take(walk, Step.CAMPAIGN);
        walk.go(Step.WHAT_IF);
        robot.interact(robot.lookup(".verdict-button").queryAs(ToggleButton.class)::fire);
        walk.press("#run");
        take(walk, Step.WHAT_IF);
        walk.go(Step.EXPORT);
        take(walk, Step.EXPORT);
        assertThat(walk.problem()).isEmpty();
    }

    private static void take(Walk walk, Step step) throws IOException {
        String name = step.name().toLowerCase(Locale.ROOT).replace("_", "") + ".png";
        walk.picture(Path.of(System.getProperty("pictures")).resolve(name));
    }
}
