package solstice.ui.common.control;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Copies table rows as tab-separated text, which spreadsheets take as cells. */
public final class TableCopy {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private TableCopy() {}

    /** Gives a table the copy key and a menu item that does the same. */
    public static void install(TableView<?> table, String menuText) {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (COPY.match(key)) {
                copy(table);
                key.consume();
            }
        });
        MenuItem item = new MenuItem(menuText);
        item.setAccelerator(COPY);
        item.setOnAction(chosen -> copy(table));
        ContextMenu menu = table.getContextMenu() == null ? new ContextMenu() : table.getContextMenu();
        menu.getItems().add(item);
        table.setContextMenu(menu);
    }

    private static void copy(TableView<?> table) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text(table)));
    }

    /** The header and the selected rows, or all rows when none is selected, as the columns now stand. */
    public static String text(TableView<?> table) {
        var selected = table.getSelectionModel().getSelectedIndices();
        IntStream rows = selected.isEmpty()
                ? IntStream.range(0, table.getItems().size())
                : selected.stream().mapToInt(Integer::intValue).sorted();
        String header = table.getVisibleLeafColumns().stream()
                .map(column -> column.getText())
                .collect(Collectors.joining("\t"));
        return rows.mapToObj(row -> table.getVisibleLeafColumns().stream()
                        .map(column -> cell(column.getCellData(row)))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", header + "\n", "\n"));
    }

    /** Numbers go out unformatted, so that the spreadsheet computes with them; whole ones without a point. */
    private static String cell(Object value) {
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString(number.longValue());
        }
        return value == null ? "" : value.toString().replace('\t', ' ').replace('\n', ' ');
    }
}
