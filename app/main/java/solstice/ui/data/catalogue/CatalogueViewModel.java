package solstice.ui.data.catalogue;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import solstice.retail.SalesWindow;
import solstice.ui.common.Desk;
import solstice.workflow.Project;
import solstice.workflow.QualityReport.Turnover;

/**
 * Everything the shop sells, with what it sold, narrowed and in the order asked for.
 *
 * <p>All rows are kept in the order of the moment, so that what is typed only has to pick among them: 100,000 products
 * follow each key pressed.
 */
public final class CatalogueViewModel {
    /** Which products to show, by when they sold. */
    public enum Life {
        ALL,
        /** First sold after the history's first weeks. */
        FRESH,
        /** Not sold in the history's last weeks. */
        ENDED,
        /** Listed in the shop's catalogue, and never sold. */
        UNSOLD
    }

    private final Desk desk;
    private final ObservableList<CatalogueRow> shown = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Life> life = new SimpleObjectProperty<>(Life.ALL);
    private Comparator<CatalogueRow> order =
            Comparator.comparingInt(row -> row.place().code());
    private Optional<SalesWindow> span = Optional.empty();
    private final ReadOnlyBooleanWrapper listed = new ReadOnlyBooleanWrapper();
    private List<CatalogueRow> ordered = List.of();

    public CatalogueViewModel(Desk desk) {
        this.desk = desk;
        filter.subscribe(this::narrow);
        life.subscribe(this::narrow);
        desk.project().salesRevisionProperty().subscribe(this::load);
        desk.messages().languageProperty().subscribe(this::load);
    }

    // --- properties

    /** What to look for in code, title and family: every word of it. */
    public StringProperty filterProperty() {
        return filter;
    }

    public ObjectProperty<Life> lifeProperty() {
        return life;
    }

    /** The products that match, in the order asked for. */
    public ObservableList<CatalogueRow> rows() {
        return shown;
    }

    /** How many products there are, shown or not. */
    public int size() {
        return ordered.size();
    }

    /** The day that tells a product's life: fresh from it on, ended before it; empty where nothing was sold. */
    public Optional<LocalDate> turn(Life which) {
        return switch (which) {
            case ALL, UNSOLD -> Optional.empty();
            case FRESH -> span.map(Turnover::freshFrom);
            case ENDED -> span.map(Turnover::endedBefore);
        };
    }

    /** Whether the shop's own catalogue tells more of some products. */
    public ReadOnlyBooleanProperty listedProperty() {
        return listed.getReadOnlyProperty();
    }

    // --- commands

    /** Puts the products in another order. */
    public void arrange(Comparator<CatalogueRow> wanted) {
        order = wanted;
        ordered = ordered.stream().sorted(order).toList();
        narrow();
    }

    void show(CatalogueRows found) {
        span = found.span();
        ordered = found.rows();
        listed.set(ordered.stream().anyMatch(row -> row.facts() != null));
        arrange(order);
    }

    private void narrow() {
        List<String> words = CatalogueRow.words(filter.get());
        LocalDate turn = turn(life.get()).orElse(LocalDate.MIN);
        shown.setAll(ordered.stream()
                .filter(row -> lives(row, turn) && row.matches(words))
                .toList());
    }

    private boolean lives(CatalogueRow row, LocalDate turn) {
        LocalDate first = row.sold().first();
        LocalDate last = row.sold().last();
        return switch (life.get()) {
            case ALL -> true;
            case FRESH -> first != null && !first.isBefore(turn);
            case ENDED -> last != null && last.isBefore(turn);
            case UNSOLD -> first == null;
        };
    }

    private void load() {
        Project project = desk.project().current();
        if (project == null) {
            return;
        }
        Collator names = Collator.getInstance(desk.messages().locale());
        desk.tasks()
                .run(desk.messages().text("task.catalogue"), progress -> CatalogueRows.of(project, names, progress))
                .onSuccess(found -> {
                    if (project == desk.project().current()) {
                        show(found);
                    }
                });
    }
}
