package solstice.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.util.Callback;

/** Loads a view from the FXML file that bears its name. */
public final class Views {
    private final Messages messages;
    private final Callback<Class<?>, Object> controllers;

    /** A view on the screen, and the controller that ties it to its view-model. */
    public record Loaded(Parent root, Screen screen) {}

    /** Takes what makes the controller for a view class, which the composition root knows. */
    public Views(Messages messages, Callback<Class<?>, Object> controllers) {
        this.messages = messages;
        this.controllers = controllers;
    }

    /** Builds a view in the language of the moment from {@code <ViewName>.fxml} in its own package. */
    public Loaded load(Class<? extends Screen> view) {
        URL file = view.getResource(view.getSimpleName() + ".fxml");
        FXMLLoader loader = new FXMLLoader(file, messages.bundle());
        loader.setControllerFactory(controllers);
        try {
            Parent root = loader.load();
            return new Loaded(root, loader.getController());
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot build " + view.getSimpleName(), broken);
        }
    }
}
