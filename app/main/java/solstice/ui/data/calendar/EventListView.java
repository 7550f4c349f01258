package solstice.ui.data.calendar;

import java.time.chrono.IsoChronology;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.converter.LocalDateStringConverter;
import org.jspecify.annotations.Nullable;
import solstice.retail.SalesWindow;
import solstice.retail.calendar.CalendarEvent;
import solstice.ui.common.Formats;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.control.Columns;
import solstice.ui.common.control.TableCopy;

/** The marked days of a year as a list, and the form in which one is written down. */
public final class EventListView extends Screen {
    private static final List<String> USUAL = List.of("promotion", "retail", "public", "observance");

    private final EventsViewModel model;
    private final Look look;
    private long edited = CalendarEvent.NEW;

    @FXML
    private TableView<CalendarEvent> table;

    @FXML
    private Button edit;

    @FXML
    private Button remove;

    @FXML
    private VBox form;

    @FXML
    private Label formTitle;

    @FXML
    private TextField name;

    @FXML
    private ComboBox<String> kind;

    @FXML
    private DatePicker from;

    @FXML
    private DatePicker to;

    @FXML
    private TextField rule;

    @FXML
    private Button save;

    @FXML
    private Button cancel;

    public EventListView(EventsViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        columns();
        var selected = table.getSelectionModel().getSelectedItems();
        edit.disableProperty().bind(Bindings.size(selected).isNotEqualTo(1));
        remove.disableProperty().bind(Bindings.isEmpty(selected));
        edit.setOnAction(pressed -> editSelected());
        remove.setOnAction(pressed -> model.remove(List.copyOf(selected)));
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
                model.remove(List.copyOf(selected));
            } else if (key.getCode() == KeyCode.ENTER) {
                editSelected();
            }
        });
        USUAL.forEach(usual -> kind.getItems().add(kindName(usual)));
        LocalDateStringConverter dates =
                new LocalDateStringConverter(FormatStyle.MEDIUM, look.messages().locale(), IsoChronology.INSTANCE);
        from.setConverter(dates);
        to.setConverter(dates);
        form.managedProperty().bind(form.visibleProperty());
        form.setVisible(false);
        name.textProperty().subscribe(this::check);
        kind.getEditor().textProperty().subscribe(this::check);
        from.valueProperty().subscribe(this::check);
        rule.textProperty().subscribe(this::check);
        save.setOnAction(pressed -> {
            model.save(draft());
            form.setVisible(false);
        });
        cancel.setOnAction(pressed -> form.setVisible(false));
    }

    private void columns() {
        Formats formats = look.formats();
        table.setPlaceholder(new Label(look.messages().text("data.events.none")));
        table.getColumns().add(Columns.value(word("when"), 128, event -> new Days(event.days()), this::when));
        table.getColumns().add(Columns.text(word("name"), 164, CalendarEvent::name, formats.byName()));
        table.getColumns().add(Columns.text(word("kind"), 108, event -> kindName(event.kind()), formats.byName()));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        SortedList<CalendarEvent> sorted = new SortedList<>(model.events());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        TableCopy.install(table, look.messages().text("table.copy"));
        table.setRowFactory(made -> {
            TableRow<CalendarEvent> row = new TableRow<>();
            row.setOnMouseClicked(clicked -> {
                if (clicked.getClickCount() == 2 && !row.isEmpty()) {
                    editSelected();
                }
            });
            return row;
        });
    }

    /** A stretch of days, in order of the first. */
    private record Days(SalesWindow window) implements Comparable<Days> {
        @Override
        public int compareTo(Days other) {
            return window.from().compareTo(other.window.from());
        }
    }

    private String word(String column) {
        return look.messages().name("data.event", column);
    }

    private String kindName(String which) {
        return look.messages().name("data.event.kind", which);
    }

    /** The kind that a name stands for; a name that stands for none is a kind of its own. */
    private String kindOf(String typed) {
        return USUAL.stream()
                .filter(usual -> kindName(usual).equals(typed.strip()))
                .findFirst()
                .orElse(typed);
    }

    private String when(Days days) {
        Formats formats = look.formats();
        SalesWindow window = days.window();
        return window.days() == 1
                ? formats.date(window.from())
                : formats.date(window.from()) + " – " + formats.date(window.to());
    }

    /** Brings an event into view. */
    void show(CalendarEvent event) {
        table.getSelectionModel().clearSelection();
        table.getSelectionModel().select(event);
        table.scrollTo(event);
    }

    /** Opens the form on what is to be written down. */
    void begin(EventDraft draft) {
        edited = draft.id();
        boolean fresh = edited == CalendarEvent.NEW;
        formTitle.setText(look.messages().text(fresh ? "data.event.add" : "data.event.change"));
        name.setText(draft.name());
        kind.getEditor().setText(kindName(draft.kind()));
        from.setValue(draft.from());
        to.setValue(draft.to());
        rule.setText(draft.rule());
        rule.setDisable(!fresh);
        form.setVisible(true);
        name.requestFocus();
        check();
    }

    private void editSelected() {
        CalendarEvent event = table.getSelectionModel().getSelectedItem();
        if (event != null) {
            begin(EventDraft.of(event));
        }
    }

    private EventDraft draft() {
        return new EventDraft(
                edited,
                text(name.getText()),
                kindOf(text(kind.getEditor().getText())),
                from.getValue(),
                to.getValue(),
                text(rule.getText()));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private void check() {
        save.setDisable(!draft().isComplete());
    }
}
