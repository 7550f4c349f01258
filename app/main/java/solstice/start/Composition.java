package solstice.start;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import solstice.ui.campaign.CampaignView;
import solstice.ui.common.Desk;
import solstice.ui.common.Dialogs;
import solstice.ui.common.Look;
import solstice.ui.common.Messages;
import solstice.ui.common.Navigation;
import solstice.ui.common.OpenProject;
import solstice.ui.common.ProblemSurface;
import solstice.ui.common.Screen;
import solstice.ui.common.Settings;
import solstice.ui.common.Step;
import solstice.ui.common.TaskRunner;
import solstice.ui.common.Views;
import solstice.ui.data.DataView;
import solstice.ui.export.ExportView;
import solstice.ui.season.PartsTableView;
import solstice.ui.season.PartsView;
import solstice.ui.season.SeasonMapView;
import solstice.ui.season.SeasonsView;
import solstice.ui.season.SeasonsViewModel;
import solstice.ui.season.SeriesTreeView;
import solstice.ui.season.VerdictView;
import solstice.ui.season.YearView;
import solstice.ui.season.ahead.AheadView;
import solstice.ui.season.ahead.AheadViewModel;
import solstice.ui.season.weather.WeatherView;
import solstice.ui.season.weather.WeatherViewModel;
import solstice.ui.season.words.WordsView;
import solstice.ui.season.words.WordsViewModel;
import solstice.ui.shell.ProtectionViewModel;
import solstice.ui.shell.SampleProject;
import solstice.ui.shell.ShellView;
import solstice.ui.shell.ShellViewModel;
import solstice.ui.shell.StatusView;
import solstice.ui.shell.WelcomeView;
import solstice.ui.shell.WelcomeViewModel;
import solstice.ui.training.LeaderboardView;
import solstice.ui.training.LeaderboardViewModel;
import solstice.ui.training.ModelWork;
import solstice.ui.training.ModelsView;
import solstice.ui.training.ModelsViewModel;
import solstice.ui.training.ReliabilityView;
import solstice.ui.training.TrainingView;
import solstice.ui.training.TrainingViewModel;
import solstice.ui.whatif.WhatIfView;
import solstice.workflow.DescribeProject;
import solstice.workflow.SampleShop;

/**
 * How the window is put together, by hand: view-models once, views whenever they are built anew.
 *
 * <p>Tests compose the same window over an inline task runner and scripted answers.
 */
public final class Composition {
    private static final Map<Step, Class<? extends Screen>> SCREENS = Map.of(
            Step.DATA, DataView.class,
            Step.SEASONS, SeasonsView.class,
            Step.MODEL, TrainingView.class,
            Step.CAMPAIGN, CampaignView.class,
            Step.WHAT_IF, WhatIfView.class,
            Step.EXPORT, ExportView.class);

    private final Look look;
    private final Views views;
    private final Map<Class<?>, Supplier<Object>> controllers = new HashMap<>();
    private final WelcomeViewModel welcome;
    private final Desk desk;

    /**
     * What the window stands on.
     *
     * @param folder where the sample's project file lies
     */
    public record Ground(
            Look look, TaskRunner tasks, Dialogs dialogs, ProblemSurface problems, Settings settings, Path folder) {}

    public Composition(Ground ground) {
        look = ground.look();
        Messages messages = look.messages();
        OpenProject project = new OpenProject(ground.tasks(), messages, open -> new DescribeProject(open).run());
        desk = new Desk(project, ground.tasks(), ground.dialogs(), messages, new Navigation());
        views = new Views(messages, this::controller);
        SampleProject sample = new SampleProject(ground.folder().resolve("sample-shop.solstice"), SampleShop::files);
        welcome = new WelcomeViewModel(desk, ground.settings(), sample);
        ShellViewModel shell = new ShellViewModel(desk, look, ground.problems(), ground.settings());
        ProtectionViewModel protection = new ProtectionViewModel(desk);
        put(ShellView.class, () -> new ShellView(shell, welcome, protection, look, views, SCREENS));
        put(StatusView.class, () -> new StatusView(shell, look));
        put(WelcomeView.class, () -> new WelcomeView(welcome));
        controllers.putAll(DataScreens.controllers(desk, look));
        composeSeasons();
        composeModel();
        FolderOpener opener = new FolderOpener(System.getProperty("os.name", ""), ground.problems()::show);
        controllers.putAll(CampaignScreens.controllers(desk, look, new Planning(), opener));
    }

    private void composeSeasons() {
        SeasonsViewModel seasons = new SeasonsViewModel(desk);
        put(SeasonsView.class, () -> new SeasonsView(seasons, look));
        put(SeriesTreeView.class, () -> new SeriesTreeView(seasons, look));
        put(PartsView.class, () -> new PartsView(seasons, look));
        put(YearView.class, () -> new YearView(seasons, look));
        put(SeasonMapView.class, () -> new SeasonMapView(seasons, look));
        put(PartsTableView.class, () -> new PartsTableView(seasons, look));
        AheadViewModel ahead = new AheadViewModel(desk, seasons.chosenProperty());
        WeatherViewModel weather = new WeatherViewModel(desk);
        WordsViewModel words = new WordsViewModel(desk);
        put(AheadView.class, () -> new AheadView(ahead, look));
        put(WeatherView.class, () -> new WeatherView(weather, look));
        put(WordsView.class, () -> new WordsView(words, look));
        put(VerdictView.class, () -> new VerdictView(seasons, look));
    }

    private void composeModel() {
        ModelWork learning = new Learning();
        TrainingViewModel training = new TrainingViewModel(desk, learning);
        LeaderboardViewModel leaderboard = new LeaderboardViewModel(desk, learning, training);
        put(TrainingView.class, () -> new TrainingView(training, look));
        ModelsViewModel models = new ModelsViewModel(desk, new Keeping());
        put(ModelsView.class, () -> new ModelsView(models, look));
        put(LeaderboardView.class, () -> new LeaderboardView(leaderboard, look));
        put(ReliabilityView.class, () -> new ReliabilityView(leaderboard, look));
    }

    private void put(Class<?> view, Supplier<Object> maker) {
        controllers.put(view, maker);
    }

    private Object controller(Class<?> view) {
        Supplier<Object> maker = controllers.get(view);
        if (maker == null) {
            throw new IllegalArgumentException("nobody composes " + view.getName());
        }
        return maker.get();
    }

    /** The whole window in the language of the moment. */
    public Views.Loaded window() {
        return views.load(ShellView.class);
    }

    /** Opening and making projects. */
    public WelcomeViewModel projects() {
        return welcome;
    }

    /** What every view-model works with. */
    public Desk desk() {
        return desk;
    }
}
