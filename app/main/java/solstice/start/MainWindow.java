package solstice.start;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Styles;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import solstice.ui.common.Look;
import solstice.ui.common.Settings;
import solstice.ui.common.Theme;
import solstice.ui.common.Views;

/** The stage with its scene: theme, fonts, size and place, rebuilt in another language when asked to. */
public final class MainWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final Duration NOTICE = Duration.seconds(5);

    private final Stage stage;
    private final Look look;
    private final Settings settings;
    private final StackPane root = new StackPane();
    private Views.@Nullable Loaded shown;

    /**
     * Prepares a window; {@link #show} opens it.
     *
     * @param chinese a font for Chinese, where the system has one
     */
    public MainWindow(Stage stage, Look look, Settings settings, Optional<String> chinese) {
        this.stage = stage;
        this.look = look;
        this.settings = settings;
        look.theme().subscribe(MainWindow::paint);
        chinese.ifPresent(family -> look.messages()
                .languageProperty()
                .subscribe(language -> root.setStyle(
                        language.locale().getLanguage().equals("zh") ? "-fx-font-family: \"" + family + "\";" : "")));
    }

    private static void paint(Theme theme) {
        Application.setUserAgentStylesheet(
                theme == Theme.DARK
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
    }

    /** Opens the window on what is built, and builds it anew for each language. */
    public void show(Supplier<Views.Loaded> content) {
        Scene scene = new Scene(root, settings.number("width", WIDTH), settings.number("height", HEIGHT));
        scene.getStylesheets()
                .add(Objects.requireNonNull(Look.class.getResource("/solstice/ui/solstice.css"))
                        .toExternalForm());
        look.messages().languageProperty().subscribe(language -> build(content));
        stage.setScene(scene);
        stage.setMinWidth(960);
        stage.setMinHeight(640);
        stage.setMaximized(settings.get("maximized").map(Boolean::valueOf).orElse(false));
        stage.setOnHidden(closed -> remember(scene));
        stage.show();
    }

    private void build(Supplier<Views.Loaded> content) {
        if (shown != null) {
            shown.screen().leave();
        }
        shown = content.get();
        root.getChildren().setAll(shown.root());
        stage.setTitle(look.messages().text("shell.title"));
    }

    private void remember(Scene scene) {
        settings.put("maximized", stage.isMaximized());
        if (!stage.isMaximized()) {
            settings.put("width", scene.getWidth());
            settings.put("height", scene.getHeight());
        }
    }

    /** Shows a passing notice in the lower right corner. */
    public void notice(String text) {
        Notification notice = new Notification(text, new FontIcon("mdi2c-check-circle-outline"));
        notice.getStyleClass().addAll(Styles.SUCCESS, Styles.ELEVATED_1, "notice");
        StackPane.setAlignment(notice, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(notice, new Insets(0, 24, 56, 0));
        root.getChildren().add(notice);
        notice.setOnClose(closed -> root.getChildren().remove(notice));
        PauseTransition wait = new PauseTransition(NOTICE);
        wait.setOnFinished(over -> root.getChildren().remove(notice));
        wait.play();
    }
}
