package solstice.ui.data.incoming;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import solstice.intake.almanac.WeatherMapping;
import solstice.intake.sales.SalesField;
import solstice.ui.common.Messages;
import solstice.workflow.FilePreview.PreviewColumn;

/** The head of a column in a preview: its name, what its values are, and what it means, which can be changed. */
final class ColumnHead extends VBox {
    private static final Set<String> MONEY = Set.of("price", "amount", "cost", "discount");
    private static final Set<String> NUMBERS = Set.of("INTEGER", "LONG", "DOUBLE", "FLOAT", "SHORT");

    private static final String SEGMENT = "segment";

    private final Messages messages;
    private final PreviewColumn column;

    /** Shows a column whose meaning is not to be chosen. */
    ColumnHead(PreviewColumn column, Messages messages) {
        this.column = column;
        this.messages = messages;
        getStyleClass().add("preview-header");
        Label name = new Label(column.header());
        name.getStyleClass().add("section-name");
        Label type = new Label(messages.name("data.type", type()));
        type.getStyleClass().add("badge");
        getChildren().addAll(name, type);
    }

    /**
     * Shows a column that a person may give a meaning.
     *
     * @param onSegment is run when it shall sort customers into segments
     * @param onChoice takes the field that the column shall mean; nothing when it shall not be used
     */
    ColumnHead(PreviewColumn column, Messages messages, Consumer<Optional<SalesField>> onChoice, Runnable onSegment) {
        this(column, messages);
        MenuButton pill = meaning(onChoice);
        boolean segment = column.field().equals(SEGMENT);
        pill.getItems().add(item(messages.name("data.field", SEGMENT), segment, onSegment));
        getChildren().add(pill);
    }

    /**
     * Shows a column of weather.
     *
     * @param onChoice takes what the column holds, as in {@link WeatherMapping#COLUMNS}; null to find out
     */
    ColumnHead(PreviewColumn column, Messages messages, WeatherMapping said, Consumer<@Nullable String> onChoice) {
        this(column, messages);
        Optional<String> field = said.saidOf(column.header());
        String word = messages.name("data.weather.column", field.orElse("found"));
        MenuButton pill = new MenuButton(word);
        pill.setId("holds-" + column.header());
        pill.getStyleClass().addAll("pill", field.isEmpty() ? "pill-unused" : "pill-mapped");
        pill.setAccessibleText(messages.text("data.preview.meaning", column.header(), word));
        pill.getItems()
                .add(item(messages.name("data.weather.column", "found"), field.isEmpty(), () -> onChoice.accept(null)));
        pill.getItems().add(new SeparatorMenuItem());
        WeatherMapping.COLUMNS.forEach(name -> pill.getItems()
                .add(item(
                        messages.name("data.weather.column", name),
                        field.filter(name::equals).isPresent(),
                        () -> onChoice.accept(name))));
        getChildren().add(pill);
    }

    /** Says in what form its dates were found. */
    void tellDates(String words) {
        Label dates = new Label(words);
        dates.getStyleClass().add("hint");
        dates.setTooltip(new Tooltip(words));
        getChildren().add(dates);
    }

    private String type() {
        if (column.field().equals("date")) {
            return "local_date";
        }
        boolean money = MONEY.contains(column.field()) && NUMBERS.contains(column.type());
        return money ? "money" : column.type().toLowerCase(Locale.ROOT);
    }

    private MenuButton meaning(Consumer<Optional<SalesField>> onChoice) {
        boolean unused = column.field().isEmpty();
        String word = unused ? messages.text("data.preview.unused") : messages.name("data.field", column.field());
        MenuButton pill = new MenuButton(word);
        pill.getStyleClass().addAll("pill", unused ? "pill-unused" : "pill-mapped");
        pill.setAccessibleText(messages.text("data.preview.meaning", column.header(), word));
        pill.getItems()
                .add(item(messages.text("data.preview.unused"), unused, () -> onChoice.accept(Optional.empty())));
        pill.getItems().add(new SeparatorMenuItem());
        for (SalesField field : SalesField.values()) {
            boolean chosen = column.field().equals(field.name().toLowerCase(Locale.ROOT));
            pill.getItems()
                    .add(item(messages.name("data.field", field), chosen, () -> onChoice.accept(Optional.of(field))));
        }
        return pill;
    }

    private static RadioMenuItem item(String words, boolean chosen, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setSelected(chosen);
        item.setOnAction(picked -> action.run());
        return item;
    }
}
