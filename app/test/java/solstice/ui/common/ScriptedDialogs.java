package solstice.ui.common;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import solstice.store.Passphrase;

/** Answers questions as scripted and remembers what was told; a question without an answer is declined. */
public final class ScriptedDialogs implements Dialogs {
    private final Deque<List<Path>> files = new ArrayDeque<>();
    private final Deque<Path> places = new ArrayDeque<>();
    private final List<Throwable> errors = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final Deque<String> passphrases = new ArrayDeque<>();
    private boolean agreeable;

    public ScriptedDialogs willChoose(Path... chosen) {
        files.add(List.of(chosen));
        return this;
    }

    /** Answers the next question for a place to write to, be it a file or a folder. */
    public ScriptedDialogs willSaveTo(Path place) {
        places.add(place);
        return this;
    }

    /** Answers the next questions for a passphrase. */
    public ScriptedDialogs willType(String... words) {
        passphrases.addAll(List.of(words));
        return this;
    }

    public ScriptedDialogs willAgree() {
        agreeable = true;
        return this;
    }

    public List<Throwable> errors() {
        return errors;
    }

    public List<String> notices() {
        return notices;
    }

    @Override
    public boolean confirm(String question, String consequence) {
        return agreeable;
    }

    @Override
    public List<Path> openFiles(FileKind kind) {
        return files.isEmpty() ? List.of() : files.remove();
    }

    @Override
    public Optional<Path> saveFile(FileKind kind, String suggestedName) {
        return Optional.ofNullable(places.poll());
    }

    @Override
    public Optional<Path> chooseFolder() {
        return Optional.ofNullable(places.poll());
    }

    @Override
    public Optional<Passphrase> passphrase(String question, String consequence, boolean anew) {
        return Optional.ofNullable(passphrases.poll()).map(words -> new Passphrase(words.toCharArray()));
    }

    @Override
    public void error(Throwable failure) {
        errors.add(failure);
    }

    @Override
    public void notify(String text) {
        notices.add(text);
    }
}
