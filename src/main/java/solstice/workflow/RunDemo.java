package solstice.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import solstice.campaign.ListRules;
import solstice.campaign.SegmentList;
import solstice.recommender.Leaderboard;
import solstice.recommender.ModelCard;
import solstice.retail.SalesWindow;
import solstice.retail.Segment;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.campaign.ExportPromoList;
import solstice.workflow.campaign.PreviewCampaign;
import solstice.workflow.season.DecomposeAssortment;
import solstice.workflow.season.DrawSeasons;
import solstice.workflow.season.SeriesKey;
import solstice.workflow.season.SeriesNode;
import solstice.workflow.season.SeriesOptions;
import solstice.workflow.training.EvaluateRecommender;
import solstice.workflow.training.EvaluationRequest;
import solstice.workflow.training.TrainRecommender;
import solstice.workflow.training.TrainingRequest;

/** The sample shop from its two year files to promo lists and charts, step by step. */
public final class RunDemo {
    private static final LocalDate AUTUMN = LocalDate.of(2011, 10, 31);
    private static final List<String> METHODS = List.of("MostPop", "RecentPop", "SeasonPop", "Repurchase", "Solstice");
    private static final int TOP = 50;
    private static final int CHARTED = 24;

    private final Path folder;
    private final int epochs;
    private final BiConsumer<String, String> tell;

    /**
     * Prepares the demo.
     *
     * @param folder where project, lists and charts go; made where there is none
     * @param epochs passes over the samples for each model trained
     * @param tell receives the name of each step and what it did
     */
    public RunDemo(Path folder, int epochs, BiConsumer<String, String> tell) {
        this.folder = folder;
        this.epochs = epochs;
        this.tell = tell;
    }

    /** Runs all six steps, on a fresh project. */
    public void run(Progress progress) {
        long start = System.nanoTime();
        try (Project project = Project.openOrCreate(fresh())) {
            importSample(project, progress.part(0, .1));
            decompose(project, progress.part(.1, .15));
            train(project, progress.part(.15, .5));
            evaluate(project, progress.part(.5, .9));
            List<SegmentList> lists = recommend(project, progress.part(.9, .98));
            export(lists);
        }
        tell.accept("done", say("%.0f s; all files lie in %s", seconds(start), folder.toAbsolutePath()));
    }

    private Path fresh() {
        Path file = folder.resolve("sample-shop.solstice");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(file);
            return file;
        } catch (IOException refused) {
            throw new SolsticeException(Problem.CANNOT_WRITE, refused, file);
        }
    }

    private void importSample(Project project, Progress progress) {
        ImportReport report = new ImportSales(project).run(SampleShop.files(), progress);
        tell.accept(
                "import",
                say(
                        "%,d rows = %,d kept + %,d merged + %,d rejected, %.1f s",
                        report.rowsRead(),
                        report.rowsKept(),
                        report.rowsMerged(),
                        report.rowsRejected(),
                        report.seconds()));
        ProjectSummary held = new DescribeProject(project).run();
        tell.accept(
                "",
                say(
                        "%,d clean sales, %,d products in %,d families, %,d customers in %,d segments, %d countries",
                        held.productSales(),
                        held.products(),
                        held.families(),
                        held.customers(),
                        held.segments(),
                        held.countries()));
    }

    private void decompose(Project project, Progress progress) {
        long start = System.nanoTime();
        List<SeriesNode> nodes = new DecomposeAssortment(project).tree(SeriesOptions.WEEKLY, progress);
        List<SeriesNode> seasonal = nodes.stream()
                .filter(node -> node.key().level() == SeriesKey.Level.FAMILY && !Double.isNaN(node.strength()))
                .sorted(Comparator.comparingDouble(node -> -node.strength()))
                .limit(5)
                .toList();
        long judged =
                nodes.stream().filter(node -> !Double.isNaN(node.strength())).count();
        tell.accept(
                "decompose",
                say(
                        "%,d weekly series, %,d with two years of history, %.1f s\nmost seasonal families: %s",
                        nodes.size(),
                        judged,
                        seconds(start),
                        seasonal.stream()
                                .map(node -> say("%s %.2f", node.name(), node.strength()))
                                .collect(Collectors.joining(", "))));
        DrawSeasons draw = new DrawSeasons(project);
        List<Path> charts = List.of(
                draw.one(SeriesKey.ASSORTMENT, SeriesOptions.WEEKLY, folder.resolve("assortment.png")),
                draw.one(seasonal.get(0).key(), SeriesOptions.WEEKLY, folder.resolve("most-seasonal-family.png")),
                draw.map(SeriesOptions.WEEKLY, CHARTED, folder.resolve("families-by-week.png"), progress));
        tell.accept("charts", names(charts));
    }

    private void train(Project project, Progress progress) {
        ModelCard card = new TrainRecommender(project)
                .run(new TrainingRequest(null, epochs, 1, TrainingRequest.Device.AUTO), progress, step -> {});
        tell.accept(
                "train",
                say(
                        "model %d as of %s on %s: %,d parameters, %d epochs, loss %.3f, validation NDCG@10 %.4f, %.0f s",
                        card.id(),
                        card.asOf(),
                        card.device(),
                        card.parameters(),
                        card.epochs(),
                        card.loss(),
                        card.validationNdcg(),
                        card.seconds()));
    }

    private void evaluate(Project project, Progress progress) {
        Leaderboard board = new EvaluateRecommender(project)
                .run(new EvaluationRequest(List.of(AUTUMN), epochs, 1, METHODS), progress);
        String marks = board.methods().stream()
                .map(method ->
                        say("%-12s %.4f all, %.4f new", method, board.mean(method, "all"), board.mean(method, "new")))
                .collect(Collectors.joining("\n"));
        tell.accept(
                "evaluate",
                say(
                        "NDCG@10 on the four weeks from %s, trained anew on what came before, %.0f s\n%s",
                        AUTUMN, board.seconds(), marks));
    }

    private List<SegmentList> recommend(Project project, Progress progress) {
        long start = System.nanoTime();
        DescribeProject describe = new DescribeProject(project);
        LocalDate morning = describe.morning();
        SalesWindow window = new SalesWindow(morning, morning.plusDays(27));
        List<String> segments = describe.segments().stream()
                .filter(segment -> segment.customers() >= PreviewCampaign.SMALLEST_SEGMENT)
                .map(Segment::id)
                .toList();
        List<SegmentList> lists = new PreviewCampaign(project)
                .run(new PreviewRequest(morning, window, segments, TOP, false), ListRules.NONE, progress);
        String best = lists.stream()
                .map(list -> say(
                        "%-24s %s",
                        list.segment().name(),
                        list.recommendations().stream()
                                .limit(3)
                                .map(line -> say("%s (%.3f)", line.product().title(), line.probability()))
                                .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
        tell.accept(
                "recommend",
                say("%d segments, %s, top %d, %.1f s\n%s", lists.size(), window, TOP, seconds(start), best));
        return lists;
    }

    private void export(List<SegmentList> lists) {
        Path promo = folder.resolve("promo-lists");
        ExportPromoList export = new ExportPromoList();
        List<Path> files = lists.stream().map(list -> export.run(list, promo)).toList();
        tell.accept("export", say("%d promo lists as CSV in %s", files.size(), promo));
    }

    private static String names(List<Path> files) {
        return files.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static String say(String pattern, Object... figures) {
        return String.format(Locale.ROOT, pattern, figures);
    }
}
