package solstice.start;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * Loads the classes that a start needs, so that the JVM can put them into a class-data archive when it ends.
 *
 * <p>Run once after a build with {@code -XX:ArchiveClassesAtExit}: a later start then maps the classes instead of
 * parsing and verifying them.
 */
public final class ClassArchive {
    private static final Pattern JARS = Pattern.compile(
            "(solstice|javafx-|atlantafx|controlsfx|ikonli|picocli|gson|slf4j|logback|h2-|jdbi|fastcsv|jfree|org\\.jfree).*");
    private static final Pattern LEFT_OUT = Pattern.compile(
            ".*(module-info|package-info|/impl/linux/|com/sun/javafx/webkit|h2/(tools|server|fulltext|jmx)).*");

    private ClassArchive() {}

    /** Loads them; a class whose own needs are not met is left out. */
    public static void main(String[] arguments) throws IOException {
        for (String path : List.of(System.getProperty("java.class.path").split(File.pathSeparator))) {
            File file = new File(path);
            if (JARS.matcher(file.getName()).matches()) {
                load(file);
            }
        }
    }

    private static void load(File file) throws IOException {
        try (JarFile jar = new JarFile(file)) {
            jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF"))
                    .filter(name -> !LEFT_OUT.matcher(name).matches())
                    .forEach(ClassArchive::load);
        }
    }

    private static void load(String entry) {
        String name = entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
        try {
            Class.forName(name, false, ClassArchive.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError unmet) {
            // an optional part of a library: nothing that a start needs
        }
    }
}
