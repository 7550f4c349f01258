package solstice.intake.almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import solstice.task.SolsticeException;

/** Whatever happened to a file on its way, it is read as far as it goes or refused in words. */
class MangledFilesTest {
    private static final List<String> FILES =
            List.of("""
            STATION,DATE,PRCP,PRCP_ATTRIBUTES,TMAX,TMIN
            "UKM00003772",2011-07-01,12,",,S",250,150
            UKM00003772,2011-07-02,0,",X,S",190,110
            """, """
            UK000003772,20100101,TMAX,51,,,E,
            UK000003772,20100101,TMIN,-21,,,E,
            """, """
            latitude,longitude
            51.5,-0.5

            time,temperature_2m (°C)
            2010-01-01T00:00,9.0
            """, "2010-01-01,1.1,-1.6,3.3,0.0,0.0,,13.0,,1002.8,\n", """
            year,month,day,temp,prcp
            2010,1,1,1.1,0.4
            """, """
            start;end;name;type;yearly
            01/04/2011;14/04/2011;Spring sale;promotion;yes
            """);
    private static final String JUNK = "\u0000\"\n\r,;\t .-+9eE\uffff\u5e74";

    @Property(tries = 400)
    void nothing_worse_than_a_refusal_comes_of_it(
            @ForAll long seed, @ForAll @IntRange(max = 5) int which, @ForAll @IntRange(min = 1, max = 12) int changes)
            throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(FILES.get(which));
        for (int i = 0; i < changes && text.length() > 1; i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.setCharAt(at, JUNK.charAt(random.nextInt(JUNK.length())));
                case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(8)));
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 1 + random.nextInt(20))));
            }
        }
        Path file = Files.createTempFile("mangled", ".csv");
        try {
            Files.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
            assertThat(readAsWeather(file) + readAsEvents(file)).isNotNegative();
        } finally {
            Files.delete(file);
        }
    }

    private static int readAsWeather(Path file) {
        try {
            WeatherFile read = WeatherFile.read(file, WeatherMapping.NONE);
            assertThat(read.readings()).isNotEmpty().doesNotHaveDuplicates();
            return read.days() + read.gaps().size();
        } catch (SolsticeException refused) {
            return refused.arguments().size();
        }
    }

    private static int readAsEvents(Path file) {
        try {
            return EventFile.read(file).events().size();
        } catch (SolsticeException refused) {
            return refused.arguments().size();
        }
    }
}
