package solstice.workflow.models;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import solstice.features.Fingerprint;
import solstice.recommender.ModelCard;
import solstice.recommender.neural.BlasMatrices;
import solstice.recommender.neural.StoredModel;
import solstice.retail.SalesHistory;
import solstice.store.ModelRecord;
import solstice.task.Problem;
import solstice.task.SolsticeException;
import solstice.workflow.Project;
import solstice.workflow.training.CardText;

/** Keeps the trained models of a project in order. */
public final class KeepModels {
    /** The ending of a model's file. */
    public static final String ENDING = ".solstice-model";

    private final Project project;

    public KeepModels(Project project) {
        this.project = project;
    }

    /** All models, the newest first. */
    public List<ModelVersion> list() {
        return project.models().list().stream()
                .map(model -> new ModelVersion(CardText.card(model), model.current()))
                .toList();
    }

    /**
     * A model's card.
     *
     * @throws SolsticeException when it is not there
     */
    public ModelCard card(long id) {
        return list().stream()
                .map(ModelVersion::card)
                .filter(card -> card.id() == id)
                .findFirst()
                .orElseThrow(() -> new SolsticeException(Problem.MODEL_UNKNOWN, id));
    }

    /**
     * Makes a model the one to be used, until another is trained or chosen.
     *
     * @throws SolsticeException when it is not there, or the project may only be read
     */
    public void restore(long id) {
        project.requireWritable();
        demand(project.models().choose(id), id);
    }

    /** Takes a model away; it can be brought back for thirty days. Fails as {@link #restore} does. */
    public void delete(long id) {
        project.requireWritable();
        demand(project.models().delete(id), id);
    }

    /** Brings back a deleted model, to be what it was. Fails as {@link #restore} does. */
    public void undelete(long id) {
        project.requireWritable();
        demand(project.models().undelete(id), id);
    }

    private static void demand(boolean there, long id) {
        if (!there) {
            throw new SolsticeException(Problem.MODEL_UNKNOWN, id);
        }
    }

    /**
     * Writes a model with its card to a file.
     *
     * @throws SolsticeException when it is not there, or the file cannot be written
     */
    public void exportTo(long id, Path file) {
        ModelCard card = card(id);
        byte[] content = project.models().load(id).orElseThrow(() -> new SolsticeException(Problem.MODEL_UNKNOWN, id));
        new ModelFile(card, content).write(file);
    }

    /**
     * Takes a model in from a file, beside the current one.
     *
     * @throws SolsticeException when the file is no model, or not all of one, or was changed, or the project may only be
     *     read
     */
    public ImportedModel importFrom(Path file) {
        project.requireWritable();
        ModelFile read = read(file);
        ModelCard card = read.card();
        StoredModel model = checked(read, file);
        long id = project.models()
                .putAside(new ModelRecord(card.trainedAt(), card.asOf(), CardText.of(card)), read.content());
        SalesHistory sold = project.history();
        Set<String> here = new HashSet<>(sold.products());
        int soldHere = (int) model.products().stream().filter(here::contains).count();
        boolean sameSales =
                !sold.isEmpty() && Fingerprint.of(sold.before(card.asOf())).equals(card.dataFingerprint());
        return new ImportedModel(card.withId(id), sameSales, model.products().size(), soldHere);
    }

    private static ModelFile read(Path file) {
        try {
            return ModelFile.read(file);
        } catch (java.nio.file.NoSuchFileException absent) {
            throw new SolsticeException(Problem.FILE_MISSING, absent, file);
        } catch (IOException unusable) {
            throw new SolsticeException(
                    Problem.MODEL_FILE, unusable, file.getFileName(), String.valueOf(unusable.getMessage()));
        }
    }

    private static StoredModel checked(ModelFile read, Path file) {
        try {
            StoredModel model = StoredModel.open(read.card(), read.content(), new BlasMatrices());
            if (!model.asOf().equals(read.card().asOf())) {
                throw new SolsticeException(
                        Problem.MODEL_FILE, file.getFileName(), "its card and its content name different days");
            }
            return model;
        } catch (SolsticeException damaged) {
            if (damaged.problem() == Problem.MODEL_FILE) {
                throw damaged;
            }
            throw new SolsticeException(
                    Problem.MODEL_FILE, damaged, file.getFileName(), "its content is no model of this version");
        }
    }
}
