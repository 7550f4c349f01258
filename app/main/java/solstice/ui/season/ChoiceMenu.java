package solstice.ui.season;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import solstice.features.season.SeasonChoice;
import solstice.features.season.SeasonChoice.Method;
import solstice.features.season.SeasonChoice.Pace;
import solstice.seasonality.fit.Scale;
import solstice.ui.common.Messages;

/** How seasons are read, as a menu: method, scale, pace, outliers, events. */
final class ChoiceMenu {
    private final MenuButton button;
    private final Messages messages;
    private final Supplier<SeasonChoice> now;
    private final Consumer<SeasonChoice> chosen;

    private ChoiceMenu(
            MenuButton button, Messages messages, Supplier<SeasonChoice> now, Consumer<SeasonChoice> chosen) {
        this.button = button;
        this.messages = messages;
        this.now = now;
        this.chosen = chosen;
    }

    /**
     * Fills a menu.
     *
     * @param now what is chosen
     * @param chosen takes another choice
     */
    static void fill(MenuButton button, Messages messages, Supplier<SeasonChoice> now, Consumer<SeasonChoice> chosen) {
        new ChoiceMenu(button, messages, now, chosen).fill();
    }

    private void fill() {
        button.getItems().clear();
        SeasonChoice choice = now.get();
        group(
                messages.text("season.method"),
                Method.values(),
                choice.method(),
                method -> messages.name("season.method", method),
                (at, method) -> new SeasonChoice(method, at.scale(), at.pace(), at.robust(), at.events()));
        group(
                messages.text("season.scale"),
                scales(),
                choice.scale().kind(),
                kind -> messages.name("season.scale", kind),
                (at, kind) -> new SeasonChoice(at.method(), scale(kind), at.pace(), at.robust(), at.events()));
        group(
                messages.text("season.pace"),
                Pace.values(),
                choice.pace(),
                pace -> messages.name("season.pace", pace),
                (at, pace) -> new SeasonChoice(at.method(), at.scale(), pace, at.robust(), at.events()));
        check(messages.text("season.robust"), choice.robust(), SeasonChoice::robust);
        check(
                messages.text("season.events"),
                choice.events(),
                (at, wanted) -> new SeasonChoice(at.method(), at.scale(), at.pace(), at.robust(), wanted));
    }

    private static Scale.Kind[] scales() {
        return new Scale.Kind[] {Scale.Kind.ADDITIVE, Scale.Kind.LOG, Scale.Kind.GUERRERO};
    }

    private static Scale scale(Scale.Kind kind) {
        return switch (kind) {
            case LOG -> Scale.log();
            case GUERRERO -> Scale.guerrero();
            case ADDITIVE, BOX_COX -> Scale.additive();
        };
    }

    private <V extends Enum<V>> void group(
            String title,
            V[] values,
            V selected,
            Function<V, String> name,
            BiFunction<SeasonChoice, V, SeasonChoice> change) {
        MenuItem head = new MenuItem(title);
        head.setDisable(true);
        button.getItems().add(head);
        ToggleGroup group = new ToggleGroup();
        for (V value : values) {
            RadioMenuItem item = new RadioMenuItem(name.apply(value));
            item.setToggleGroup(group);
            item.setSelected(value == selected);
            item.setOnAction(picked -> chosen.accept(change.apply(now.get(), value)));
            button.getItems().add(item);
        }
        button.getItems().add(new SeparatorMenuItem());
    }

    private void check(String title, boolean selected, BiFunction<SeasonChoice, Boolean, SeasonChoice> change) {
        CheckMenuItem item = new CheckMenuItem(title);
        item.setSelected(selected);
        item.setOnAction(picked -> chosen.accept(change.apply(now.get(), item.isSelected())));
        button.getItems().add(item);
    }
}
