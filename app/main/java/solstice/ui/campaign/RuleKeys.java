package solstice.ui.campaign;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import solstice.ui.common.Messages;

/**
 * Pinning and hiding by key and by menu, wherever recommendations are listed.
 *
 * <p>The keys belong to the list that has the focus. As accelerators of the menu they would belong to the window, and
 * typing a P anywhere would pin.
 */
final class RuleKeys {
    private static final int SLOTS = 10;

    private final CampaignViewModel model;
    private final Messages messages;

    RuleKeys(CampaignViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    /** Gives a list or table the keys P and H and a menu, which act on what {@code picked} says is selected. */
    void install(Control list, Supplier<@Nullable Pick> picked) {
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            Pick pick = picked.get();
            if (pick == null || key.isShortcutDown() || key.isAltDown()) {
                return;
            }
            if (key.getCode() == KeyCode.P) {
                model.togglePin(pick);
                key.consume();
            } else if (key.getCode() == KeyCode.H) {
                model.hide(pick);
                key.consume();
            }
        });
        ContextMenu menu = list.getContextMenu() == null ? new ContextMenu() : list.getContextMenu();
        MenuItem pin = item("campaign.pin", () -> with(picked, model::togglePin));
        Menu slots = new Menu(messages.text("campaign.pin.slot"));
        IntStream.rangeClosed(1, SLOTS).forEach(slot -> slots.getItems().add(slotItem(slot, picked)));
        MenuItem hide = item("campaign.hide", () -> with(picked, model::hide));
        menu.getItems().addAll(0, List.of(pin, slots, hide));
        menu.setOnShowing(shown -> {
            Pick pick = picked.get();
            pin.setText(messages.text(pick != null && pick.item().pinned() ? "campaign.unpin" : "campaign.pin"));
            List.of(pin, slots, hide).forEach(item -> item.setDisable(pick == null));
        });
        list.setContextMenu(menu);
    }

    private MenuItem slotItem(int slot, Supplier<@Nullable Pick> picked) {
        MenuItem item = new MenuItem(messages.text("campaign.slot", slot));
        item.setOnAction(chosen -> with(picked, pick -> model.pin(pick, slot)));
        return item;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(chosen -> action.run());
        return item;
    }

    private static void with(Supplier<@Nullable Pick> picked, Consumer<Pick> action) {
        Pick pick = picked.get();
        if (pick != null) {
            action.accept(pick);
        }
    }
}
