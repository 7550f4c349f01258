package solstice.start;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import solstice.ui.common.Desk;
import solstice.ui.common.Look;
import solstice.ui.data.DataView;
import solstice.ui.data.calendar.EventListView;
import solstice.ui.data.calendar.EventsView;
import solstice.ui.data.calendar.EventsViewModel;
import solstice.ui.data.catalogue.CatalogueView;
import solstice.ui.data.catalogue.CatalogueViewModel;
import solstice.ui.data.cleaning.CleaningView;
import solstice.ui.data.cleaning.CleaningViewModel;
import solstice.ui.data.incoming.AheadView;
import solstice.ui.data.incoming.FilesView;
import solstice.ui.data.incoming.ImportingView;
import solstice.ui.data.incoming.IncomingView;
import solstice.ui.data.incoming.IncomingViewModel;
import solstice.ui.data.incoming.PreviewView;
import solstice.ui.data.incoming.WeatherAheadView;
import solstice.ui.data.quality.QualityView;
import solstice.ui.data.quality.QualityViewModel;
import solstice.ui.data.result.RejectsView;
import solstice.ui.data.result.ResultView;
import solstice.ui.data.result.ResultViewModel;
import solstice.ui.data.weather.WeatherView;
import solstice.ui.data.weather.WeatherViewModel;

/** The screen where files come in and are looked through, part by part. */
final class DataScreens {
    private DataScreens() {}

    /** The views of the screen, each with what makes it. */
    static Map<Class<?>, Supplier<Object>> controllers(Desk desk, Look look) {
        ResultViewModel result = new ResultViewModel(desk);
        IncomingViewModel incoming = new IncomingViewModel(desk, result);
        CatalogueViewModel catalogue = new CatalogueViewModel(desk);
        QualityViewModel quality = new QualityViewModel(desk);
        EventsViewModel events = new EventsViewModel(desk);
        Map<Class<?>, Supplier<Object>> controllers = new HashMap<>();
        CleaningViewModel cleaning = new CleaningViewModel(desk);
        WeatherViewModel weather = new WeatherViewModel(desk);
        controllers.put(WeatherView.class, () -> new WeatherView(weather, look));
        controllers.put(CleaningView.class, () -> new CleaningView(cleaning, look));
        controllers.put(AheadView.class, () -> new AheadView(incoming.ahead(), look));
        controllers.put(WeatherAheadView.class, () -> new WeatherAheadView(incoming.ahead(), look));
        controllers.put(FilesView.class, () -> new FilesView(incoming, look));
        controllers.put(EventsView.class, () -> new EventsView(events, look));
        controllers.put(EventListView.class, () -> new EventListView(events, look));
        controllers.putAll(Map.of(
                DataView.class, () -> new DataView(incoming, look),
                CatalogueView.class, () -> new CatalogueView(catalogue, look),
                QualityView.class, () -> new QualityView(quality, look),
                IncomingView.class, () -> new IncomingView(incoming),
                ImportingView.class, () -> new ImportingView(incoming, look),
                PreviewView.class, () -> new PreviewView(incoming, look),
                ResultView.class, () -> new ResultView(result, look),
                RejectsView.class, () -> new RejectsView(result, look)));
        return controllers;
    }
}
