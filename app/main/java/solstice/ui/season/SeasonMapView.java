package solstice.ui.season;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.workflow.season.SeasonView;

/** The years of all families at one sight, in the order of their peaks; a double click takes one apart. */
public final class SeasonMapView extends Screen {
    private final SeasonsViewModel model;
    private final Look look;

    @FXML
    private StripHead head;

    @FXML
    private ListView<SeasonView> rows;

    public SeasonMapView(SeasonsViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        rows.setCellFactory(list -> new MapCell(look));
        rows.setPlaceholder(new Label(look.messages().text("season.map.empty")));
        rows.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open();
            }
        });
        rows.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open();
            }
        });
        follow(model.familiesProperty(), this::show);
        onChange(look.theme(), rows::refresh);
    }

    private void open() {
        SeasonView view = rows.getSelectionModel().getSelectedItem();
        if (view != null) {
            model.choose(view.key());
        }
    }

    private void show(List<SeasonView> families) {
        rows.getItems()
                .setAll(families.stream()
                        .sorted(Comparator.comparingInt(SeasonMapView::peak))
                        .toList());
        head.show(families.isEmpty() ? 0 : families.get(0).indices().period(), MapCell.NAMES);
    }

    private static int peak(SeasonView view) {
        double[] index = view.indices().index();
        double highest = Arrays.stream(index).max().orElse(0);
        int at = 0;
        while (at < index.length && index[at] < highest) {
            at++;
        }
        return at;
    }
}
