package solstice.ui.common;

import javafx.beans.property.ObjectProperty;

/**
 * How the window speaks and looks, as every view needs it.
 *
 * @param messages the words of the moment
 * @param theme light or dark, followed by charts
 */
public record Look(Messages messages, ObjectProperty<Theme> theme) {

    public Formats formats() {
        return messages.formats();
    }
}
