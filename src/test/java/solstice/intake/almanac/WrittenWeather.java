package solstice.intake.almanac;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Weather files made by a test. */
abstract class WrittenWeather {
    @TempDir
    Path folder;

    static WeatherFile read(Path file) {
        return WeatherFile.read(file, WeatherMapping.NONE);
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
