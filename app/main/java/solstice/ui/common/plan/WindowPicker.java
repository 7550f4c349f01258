package solstice.ui.common.plan;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.FormatStyle;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import javafx.util.converter.LocalDateStringConverter;
import org.jspecify.annotations.Nullable;
import solstice.campaign.WindowPreset;
import solstice.retail.SalesWindow;
import solstice.ui.common.Messages;
import solstice.ui.common.control.Names;

/** Chooses a campaign's days: by a preset, or by first and last day. */
public final class WindowPicker extends HBox {
    private static final double DATE_WIDTH = 168;
    private static final double PRESET_WIDTH = 168;

    private final ChoiceBox<Choice> preset = new ChoiceBox<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private boolean showing;

    /** A preset, or days of one's own. */
    private record Choice(@Nullable WindowPreset preset) {}

    public WindowPicker() {
        getStyleClass().add("toolbar-row");
        preset.setId("preset");
        preset.setPrefWidth(PRESET_WIDTH);
        from.setId("from");
        from.setPrefWidth(DATE_WIDTH);
        to.setId("to");
        to.setPrefWidth(DATE_WIDTH);
        getChildren().addAll(preset, from, new Label("–"), to);
    }

    /**
     * Keeps choice and window the same, in both directions.
     *
     * @param today the day from which presets are reckoned; null while there are no sales
     * @return ends that
     */
    public Subscription bind(
            Messages messages, ObjectProperty<@Nullable SalesWindow> window, Supplier<@Nullable LocalDate> today) {
        LocalDateStringConverter dates =
                new LocalDateStringConverter(FormatStyle.MEDIUM, messages.locale(), IsoChronology.INSTANCE);
        from.setConverter(dates);
        to.setConverter(dates);
        from.setAccessibleText(messages.text("window.from"));
        to.setAccessibleText(messages.text("window.to"));
        preset.setConverter(Names.of(choice -> name(choice, messages)));
        for (WindowPreset each : WindowPreset.values()) {
            preset.getItems().add(new Choice(each));
        }
        preset.getItems().add(new Choice(null));
        preset.setOnAction(chosen -> takePreset(window, today));
        from.setOnAction(chosen -> takeDays(window, true));
        to.setOnAction(chosen -> takeDays(window, false));
        return window.subscribe(days -> show(days, today.get()));
    }

    private static String name(Choice choice, Messages messages) {
        return choice.preset() == null
                ? messages.text("window.preset.own")
                : messages.name("window.preset", choice.preset());
    }

    private void show(@Nullable SalesWindow days, @Nullable LocalDate today) {
        showing = true;
        from.setValue(days == null ? null : days.from());
        to.setValue(days == null ? null : days.to());
        preset.setValue(
                days == null || today == null
                        ? null
                        : new Choice(WindowPreset.of(days, today).orElse(null)));
        showing = false;
    }

    private void takePreset(ObjectProperty<@Nullable SalesWindow> window, Supplier<@Nullable LocalDate> today) {
        WindowPreset choice =
                preset.getValue() == null ? null : preset.getValue().preset();
        LocalDate day = today.get();
        if (!showing && choice != null && day != null) {
            window.set(choice.next(day));
        }
    }

    /** The end that was not touched gives way, so that a window never ends before it begins. */
    private void takeDays(ObjectProperty<@Nullable SalesWindow> window, boolean fromLeads) {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        if (showing || first == null || last == null) {
            return;
        }
        if (last.isBefore(first)) {
            window.set(fromLeads ? new SalesWindow(first, first) : new SalesWindow(last, last));
        } else {
            window.set(new SalesWindow(first, last));
        }
    }
}
