package solstice.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import solstice.ui.common.Language;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.Step;
import solstice.ui.common.Theme;
import solstice.ui.common.Views;
import solstice.ui.common.control.ProblemBanner;
import solstice.workflow.Project;

/** Title bar, rail, the screen of the step, and the error surface; the status bar is a view of its own. */
public final class ShellView extends Screen {
    private final ShellViewModel model;
    private final WelcomeViewModel welcome;
    private final ProtectionViewModel protection;
    private final Look look;
    private final Views views;
    private final Map<Step, Class<? extends Screen>> screens;
    private final Map<Class<? extends Screen>, Views.Loaded> built = new java.util.HashMap<>();
    private final Map<Step, ToggleButton> buttons = new EnumMap<>(Step.class);

    @FXML
    private MenuButton project;

    @FXML
    private HBox switches;

    @FXML
    private Button theme;

    @FXML
    private VBox rail;

    @FXML
    private VBox body;

    @FXML
    private StackPane stage;

    @FXML
    private StatusView statusController;

    /** Frames the given views, one for each step. */
    public ShellView(
            ShellViewModel model,
            WelcomeViewModel welcome,
            ProtectionViewModel protection,
            Look look,
            Views views,
            Map<Step, Class<? extends Screen>> screens) {
        this.model = model;
        this.welcome = welcome;
        this.protection = protection;
        this.look = look;
        this.views = views;
        this.screens = screens;
    }

    @FXML
    private void initialize() {
        fillRail();
        fillProjectMenu();
        switches.getChildren().add(0, languages());
        theme.setOnAction(pressed -> model.switchTheme());
        follow(model.themeProperty(), this::showTheme);
        ProblemBanner banner = new ProblemBanner(look.messages(), model::dismissProblem);
        ReadOnlyBanner readOnly = new ReadOnlyBanner(look.messages(), welcome::reopen);
        body.getChildren().addAll(0, List.of(banner, readOnly));
        follow(model.projectProperty(), readOnly::show);
        follow(model.problemProperty(), banner::show);
        follow(model.projectProperty(), this::showProject);
        onChange(model.stepProperty(), this::showScreen);
        tie(statusController::leave);
        tie(() -> built.values().forEach(loaded -> loaded.screen().leave()));
    }

    private void fillRail() {
        ToggleGroup group = new ToggleGroup();
        for (Step step : Step.values()) {
            ToggleButton button = new ToggleButton(look.messages().name("step", step), new FontIcon(step.icon()));
            button.getStyleClass().add("rail-button");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setId("step-" + step.name());
            button.setTooltip(new Tooltip(look.messages().text("shell.step.key", step.number())));
            button.setToggleGroup(group);
            button.setOnAction(pressed -> {
                button.setSelected(true);
                model.go(step);
            });
            buttons.put(step, button);
            rail.getChildren().add(button);
        }
        rail.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                buttons.forEach((step, button) -> scene.getAccelerators().put(key(step), button::fire));
            }
        });
    }

    /** Ctrl (on a Mac, Command) with the step's number. */
    private static KeyCombination key(Step step) {
        return new KeyCodeCombination(KeyCode.getKeyCode(String.valueOf(step.number())), KeyCombination.SHORTCUT_DOWN);
    }

    private void fillProjectMenu() {
        MenuItem sample = item("welcome.sample", welcome::openSample);
        MenuItem open = item("welcome.open", welcome::choose);
        MenuItem create = item("welcome.new", welcome::create);
        MenuItem encrypt = item("protection.encrypt", protection::encrypt);
        MenuItem decrypt = item("protection.decrypt", protection::decrypt);
        project.getItems().setAll(sample, open, create, new SeparatorMenuItem(), encrypt, decrypt);
        follow(protection.encryptedProperty(), has -> {
            encrypt.setVisible(!has);
            decrypt.setVisible(has);
        });
        follow(protection.possibleProperty(), can -> {
            encrypt.setDisable(!can);
            decrypt.setDisable(!can);
        });
        project.disableProperty().bind(welcome.openingProperty());
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(look.messages().text(key));
        item.setOnAction(chosen -> action.run());
        return item;
    }

    private SegmentedButton languages() {
        SegmentedButton segments = new SegmentedButton();
        for (Language language : Language.values()) {
            ToggleButton button = new ToggleButton(language.ownName());
            button.setId("language-" + language.name());
            button.setSelected(language == model.languageProperty().get());
            button.setOnAction(pressed -> {
                button.setSelected(true);
                model.speak(language);
            });
            segments.getButtons().add(button);
        }
        return segments;
    }

    private void showTheme(Theme now) {
        String key = now == Theme.LIGHT ? "shell.theme.dark" : "shell.theme.light";
        theme.setGraphic(new FontIcon(now == Theme.LIGHT ? "mdi2w-weather-night" : "mdi2w-white-balance-sunny"));
        theme.setTooltip(new Tooltip(look.messages().text(key)));
        theme.setAccessibleText(look.messages().text(key));
    }

    private void showProject(@Nullable Project open) {
        project.setText(
                open == null
                        ? look.messages().text("shell.project.none")
                        : open.path().getFileName().toString());
        rail.setDisable(open == null);
        showScreen();
    }

    private void showScreen() {
        Step step = model.stepProperty().get();
        boolean open = model.projectProperty().get() != null;
        buttons.forEach((each, button) -> button.setSelected(open && each == step));
        Class<? extends Screen> view =
                open ? Objects.requireNonNull(screens.get(step), "no screen for " + step) : WelcomeView.class;
        Parent root = built.computeIfAbsent(view, views::load).root();
        stage.getChildren().setAll(root);
    }
}
