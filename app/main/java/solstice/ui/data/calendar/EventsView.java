package solstice.ui.data.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import solstice.retail.calendar.CalendarEvent;
import solstice.retail.calendar.EventSet;
import solstice.ui.common.Formats;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.control.Names;
import solstice.ui.common.control.YearBoard;
import solstice.ui.common.control.YearBoard.Mark;
import solstice.workflow.EditEvents;

/** The marked days of a year on a calendar, beside their list. */
public final class EventsView extends Screen {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final Set<String> COLOURED = Set.of("public", "observance", "retail", "promotion");

    private final EventsViewModel model;
    private final Look look;
    private final ListChangeListener<CalendarEvent> onEvents = change -> showYear();

    @FXML
    private VBox root;

    @FXML
    private Button earlier;

    @FXML
    private Label year;

    @FXML
    private Button later;

    @FXML
    private ChoiceBox<String> kind;

    @FXML
    private Button undo;

    @FXML
    private MenuButton sets;

    @FXML
    private Button mark;

    @FXML
    private YearBoard board;

    @FXML
    private Label chosen;

    @FXML
    private Label weather;

    @FXML
    private EventListView listController;

    public EventsView(EventsViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        earlier.setOnAction(pressed -> turn(-1));
        later.setOnAction(pressed -> turn(1));
        undo.setOnAction(pressed -> model.undo());
        undo.disableProperty().bind(model.changedProperty().not());
        root.setOnKeyPressed(key -> {
            if (UNDO.match(key)) {
                model.undo();
                key.consume();
            }
        });
        kind.setConverter(Names.of(this::kindName));
        kind.setItems(model.kinds());
        kind.valueProperty().bindBidirectional(model.kindProperty());
        tie(() -> kind.valueProperty().unbindBidirectional(model.kindProperty()));
        mark.setOnAction(pressed -> listController.begin(EventDraft.on(day())));
        board.setOnPick(this::pick);
        follow(
                board.chosenProperty(),
                day -> chosen.setText(day == null ? look.messages().text("data.events.hint") : words(day)));
        model.events().addListener(new WeakListChangeListener<>(onEvents));
        follow(model.daysProperty(), found -> {
            showSets(found);
            showYear();
        });
        tie(listController::leave);
        tie(() -> model.watch(false));
    }

    /** Says whether this is the tab on the screen. */
    public void watch(boolean looking) {
        model.watch(looking);
    }

    private void turn(int years) {
        model.yearProperty().set(model.yearProperty().get() + years);
        showYear();
    }

    private LocalDate day() {
        LocalDate day = board.chosenProperty().get();
        return day == null ? LocalDate.of(model.yearProperty().get(), 1, 1) : day;
    }

    /** A marked day shows its event in the list; any other begins one. */
    private void pick(LocalDate day) {
        model.events().stream()
                .filter(event -> event.days().contains(day))
                .findFirst()
                .ifPresentOrElse(listController::show, () -> listController.begin(EventDraft.on(day)));
    }

    private String kindName(String which) {
        return which.equals(EventsViewModel.ALL)
                ? look.messages().text("data.events.kinds")
                : look.messages().name("data.event.kind", which);
    }

    private void showSets(MarkedDays found) {
        sets.getItems()
                .setAll(EditEvents.readySets().stream()
                        .map(set -> item(set, found))
                        .toList());
    }

    private CheckMenuItem item(EventSet set, MarkedDays found) {
        CheckMenuItem item = new CheckMenuItem(set.names().in(look.messages().locale()));
        item.setSelected(found.sets().contains(set.id()));
        item.setOnAction(chosenSet -> {
            if (item.isSelected()) {
                model.addSet(set.id());
            } else {
                model.removeSet(set.id());
            }
        });
        return item;
    }

    private void showYear() {
        MarkedDays found = model.daysProperty().get();
        year.setText(Integer.toString(model.yearProperty().get()));
        board.show(model.yearProperty().get(), marks(found), look.messages().locale());
        weather.setText(
                found.observed() == 0
                        ? look.messages().text("data.events.noweather")
                        : look.messages()
                                .text(
                                        "data.events.weather",
                                        found.observed(),
                                        found.filled().size()));
    }

    private Map<LocalDate, Mark> marks(MarkedDays found) {
        Map<LocalDate, List<CalendarEvent>> events = new HashMap<>();
        model.events()
                .forEach(event -> event.days()
                        .from()
                        .datesUntil(event.days().to().plusDays(1))
                        .forEach(day -> events.computeIfAbsent(day, first -> new ArrayList<>())
                                .add(event)));
        Map<LocalDate, Mark> marks = new HashMap<>();
        events.forEach((day, all) -> marks.put(day, mark(day, all, found)));
        if (found.observed() > 0) {
            found.filled().stream()
                    .filter(day -> day.getYear() == model.yearProperty().get())
                    .forEach(day -> marks.putIfAbsent(day, mark(day, List.of(), found)));
        }
        return marks;
    }

    private Mark mark(LocalDate day, List<CalendarEvent> events, MarkedDays found) {
        List<String> styles = new ArrayList<>();
        if (!events.isEmpty()) {
            String first = events.get(0).kind();
            styles.add("marked");
            styles.add("event-" + (COLOURED.contains(first) ? first : "other"));
        }
        boolean filled = found.observed() > 0 && found.filled().contains(day);
        if (filled) {
            styles.add("weather-filled");
        }
        String names = events.stream()
                .map(event -> event.name() + " (" + kindName(event.kind()) + ")")
                .collect(Collectors.joining(", "));
        String note = filled ? look.messages().text("data.events.filled") : "";
        return new Mark(styles, names.isEmpty() || note.isEmpty() ? names + note : names + " · " + note);
    }

    private String words(LocalDate day) {
        Formats formats = look.formats();
        String said = board.words(day);
        return said.isEmpty() ? formats.date(day) : formats.date(day) + ": " + said;
    }
}
