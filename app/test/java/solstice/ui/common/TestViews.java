package solstice.ui.common;

import atlantafx.base.theme.PrimerLight;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.scene.Parent;

/** Loads views with controllers made by the test. */
public final class TestViews {
    private final Views views;

    public TestViews(Look look, Map<Class<?>, Supplier<Object>> controllers) {
        views = new Views(
                look.messages(),
                view -> Objects.requireNonNull(controllers.get(view), view.getName())
                        .get());
    }

    /** Loads a view in the light theme, under the window's stylesheet. */
    public Parent load(Class<? extends Screen> view) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Parent root = views.load(view).root();
        root.getStylesheets()
                .add(Objects.requireNonNull(Look.class.getResource("/solstice/ui/solstice.css"))
                        .toExternalForm());
        return root;
    }
}
