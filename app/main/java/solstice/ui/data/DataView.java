package solstice.ui.data;

import java.io.File;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import solstice.ui.common.Formats;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.control.Figure;
import solstice.ui.data.calendar.EventsView;
import solstice.ui.data.catalogue.CatalogueView;
import solstice.ui.data.cleaning.CleaningView;
import solstice.ui.data.incoming.IncomingView;
import solstice.ui.data.incoming.IncomingViewModel;
import solstice.ui.data.incoming.IncomingViewModel.Stage;
import solstice.ui.data.quality.QualityView;
import solstice.workflow.ProjectSummary;

/** The project in figures, its catalogue, how good its sales are, and the way in for files. */
public final class DataView extends Screen {
    private final IncomingViewModel model;
    private final Look look;

    @FXML
    private VBox root;

    @FXML
    private Figure rows;

    @FXML
    private Figure sales;

    @FXML
    private Figure products;

    @FXML
    private Figure families;

    @FXML
    private Figure customers;

    @FXML
    private Figure countries;

    @FXML
    private Figure span;

    @FXML
    private Node figures;

    @FXML
    private TabPane tabs;

    @FXML
    private Tab catalogueTab;

    @FXML
    private Tab qualityTab;

    @FXML
    private Tab cleaningTab;

    @FXML
    private Tab eventsTab;

    @FXML
    private Tab importTab;

    @FXML
    private CatalogueView catalogueController;

    @FXML
    private QualityView qualityController;

    @FXML
    private CleaningView cleaningController;

    @FXML
    private EventsView eventsController;

    @FXML
    private IncomingView incomingController;

    public DataView(IncomingViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        acceptFiles();
        follow(model.summaryProperty(), this::showSummary);
        onChange(model.stageProperty(), () -> {
            if (model.stageProperty().get() != Stage.CHOOSE) {
                tabs.getSelectionModel().select(importTab);
            }
        });
        follow(qualityTab.selectedProperty(), qualityController::watch);
        tie(catalogueController::leave);
        follow(cleaningTab.selectedProperty(), cleaningController::watch);
        follow(eventsTab.selectedProperty(), eventsController::watch);
        tie(qualityController::leave);
        tie(cleaningController::leave);
        tie(eventsController::leave);
        tie(incomingController::leave);
    }

    /** Files may be dropped anywhere on the screen, whichever tab is open. */
    private void acceptFiles() {
        root.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
                incomingController.invite(true);
                tabs.getSelectionModel().select(importTab);
            }
        });
        root.setOnDragExited(left -> incomingController.invite(false));
        root.setOnDragDropped(this::drop);
    }

    private void drop(DragEvent drop) {
        model.look(drop.getDragboard().getFiles().stream().map(File::toPath).toList());
        drop.setDropCompleted(true);
    }

    private void showSummary(@Nullable ProjectSummary summary) {
        boolean filled = summary != null && summary.productSales() > 0;
        boolean first = catalogueTab.isDisable();
        figures.setVisible(filled);
        figures.setManaged(filled);
        catalogueTab.setDisable(!filled);
        qualityTab.setDisable(!filled);
        cleaningTab.setDisable(!filled);
        eventsTab.setDisable(!filled);
        if (summary == null || !filled) {
            tabs.getSelectionModel().select(importTab);
            return;
        }
        Formats formats = look.formats();
        rows.setValue(formats.whole(summary.rowsKept()));
        sales.setValue(formats.whole(summary.productSales()));
        products.setValue(formats.whole(summary.products()));
        families.setValue(formats.whole(summary.families()));
        customers.setValue(formats.whole(summary.customers()));
        countries.setValue(formats.whole(summary.countries()));
        if (summary.firstDay() != null && summary.lastDay() != null) {
            span.setValue(formats.date(summary.firstDay()) + " – " + formats.date(summary.lastDay()));
        }
        if (first && model.stageProperty().get() == Stage.CHOOSE) {
            tabs.getSelectionModel().select(catalogueTab);
        }
    }
}
