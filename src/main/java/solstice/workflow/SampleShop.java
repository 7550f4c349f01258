package solstice.workflow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** The bundled shop: two years of a real gift-ware shop, with the weather and holidays around it. */
public final class SampleShop {
    private SampleShop() {}

    /**
     * What to import to have the sample shop in a project.
     *
     * @throws SolsticeException when the program was started apart from its sample
     */
    public static ImportRequest files() {
        Path home = Path.of(System.getProperty("solstice.home", "."));
        Path folder = home.resolve("sample-catalog");
        if (!Files.isDirectory(folder)) {
            throw new SolsticeException(
                    Problem.SAMPLE_MISSING, folder.toAbsolutePath().normalize());
        }
        Path sales = folder.resolve("online-retail-ii");
        Path surroundings = folder.resolve("london-weather");
        return new ImportRequest(
                List.of(sales.resolve("year_2009_2010.csv.gz"), sales.resolve("year_2010_2011.csv.gz")),
                List.of(surroundings.resolve("heathrow_ghcn_daily_2010_2019.csv")),
                List.of(surroundings.resolve("holidays_gb_eng_2009_2011.csv")),
                null,
                false);
    }
}
