package solstice.ui.common;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import solstice.workflow.Project;

/** A view on the stage, with a desk behind it; what is open on the desk is closed after each test. */
@ExtendWith(ApplicationExtension.class)
public abstract class ShownView {
    @TempDir
    protected Path folder;

    protected final TestDesk bench = new TestDesk();

    /** Shows a view, its parts made by these, in the size of a small window. */
    protected final void show(Stage stage, Class<? extends Screen> view, Map<Class<?>, Supplier<Object>> controllers) {
        stage.setScene(new Scene(new TestViews(bench.look(), controllers).load(view), 1112, 716));
        stage.show();
    }

    @AfterEach
    void closeTheProject() {
        Optional.ofNullable(bench.desk().project().projectProperty().get()).ifPresent(Project::close);
    }
}
