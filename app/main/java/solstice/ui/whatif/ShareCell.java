package solstice.ui.whatif;

import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TableCell;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** How many of a hundred customers give the answer supposed; empty where none is supposed. */
final class ShareCell extends TableCell<Answer, Answer> {
    private static final int STEP = 5;

    private final Spinner<Integer> spinner = new Spinner<>();
    private final IntegerSpinnerValueFactory percent = new IntegerSpinnerValueFactory(1, 100);
    private Subscription following = Subscription.EMPTY;

    ShareCell() {
        percent.setAmountToStepBy(STEP);
        spinner.setValueFactory(percent);
        spinner.setEditable(true);
        spinner.getStyleClass().add("share-spinner");
    }

    @Override
    protected void updateItem(@Nullable Answer answer, boolean empty) {
        super.updateItem(answer, empty);
        following.unsubscribe();
        following = Subscription.EMPTY;
        setGraphic(null);
        if (empty || answer == null) {
            return;
        }
        percent.setValue(answer.percentProperty().get());
        following = answer.verdictProperty()
                .subscribe(given -> setGraphic(given == null ? null : spinner))
                .and(percent.valueProperty()
                        .subscribe(value -> answer.percentProperty().set(value)))
                .and(answer.percentProperty().subscribe(value -> percent.setValue(value.intValue())));
    }
}
