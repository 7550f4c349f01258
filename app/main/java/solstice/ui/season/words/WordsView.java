package solstice.ui.season.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import solstice.features.text.SeasonalTerm;
import solstice.features.text.TextSeason;
import solstice.features.text.TextSeasons;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.control.Columns;
import solstice.ui.common.control.TableCopy;

/** The words that have a season, and a place to try a title that the shop has never sold. */
public final class WordsView extends Screen {
    private final WordsViewModel model;
    private final Look look;

    @FXML
    private TextField title;

    @FXML
    private Label inferred;

    @FXML
    private TableView<SeasonalTerm> table;

    public WordsView(WordsViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    /** Has it worked out, now that someone looks. */
    public void watch() {
        model.watch();
    }

    @FXML
    private void initialize() {
        table.getColumns()
                .add(Columns.text(
                        look.messages().text("season.words.term"),
                        176,
                        SeasonalTerm::term,
                        look.formats().byName()));
        table.getColumns()
                .add(Columns.number(
                        look.messages().text("season.words.peak"), 96, SeasonalTerm::peakWeek, look.formats()::whole));
        table.getColumns()
                .add(Columns.number(
                        look.messages().text("season.words.index"),
                        112,
                        SeasonalTerm::peakIndex,
                        value -> look.formats().decimal(value, 1) + "×"));
        table.getColumns()
                .add(Columns.number(
                        look.messages().text("season.words.products"),
                        96,
                        SeasonalTerm::products,
                        look.formats()::whole));
        table.getColumns()
                .add(Columns.number(
                        look.messages().text("season.words.pieces"), 112, SeasonalTerm::pieces, look.formats()::whole));
        table.getColumns()
                .add(Columns.number(
                        look.messages().text("season.words.z"),
                        96,
                        SeasonalTerm::z,
                        value -> look.formats().decimal(value, 1)));
        table.setPlaceholder(new Label(look.messages().text("season.words.empty")));
        TableCopy.install(table, look.messages().text("table.copy"));
        follow(model.seasonsProperty(), this::show);
        follow(title.textProperty(), this::infer);
    }

    private void show(Optional<TextSeasons> seasons) {
        table.setItems(FXCollections.observableArrayList(
                seasons.map(TextSeasons::terms).orElse(List.of())));
        infer(title.getText());
    }

    private void infer(String words) {
        TextSeason season = model.infer(words);
        if (season instanceof TextSeason.Inferred known) {
            String terms = known.terms().stream().map(SeasonalTerm::term).collect(Collectors.joining(", "));
            inferred.setText(look.messages()
                    .text(
                            "season.words.inferred",
                            known.peakWeek(),
                            terms,
                            look.formats().percent(known.weight(), 0)));
        } else {
            inferred.setText(words.isBlank() ? "" : look.messages().text("season.words.untold"));
        }
    }
}
