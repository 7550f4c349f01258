package solstice.ui.common;

/** Dark text on light ground, or the reverse. */
public enum Theme {
    LIGHT,
    DARK;

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
