package solstice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.related.LookAtFiles;
import solstice.workflow.related.LookRequest;

/**
 * Damaged and hostile files, thousands of them, made from real ones by a seeded hand: each is taken in with every row
 * accounted for, or refused with a reason and nothing kept.
 */
class HostileFilesTest {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int ROWS = 150;

    @TempDir
    Path folder;

    @Test
    void a_few_hundred_files_do_no_harm() throws IOException {
        attack(1, 300);
    }

    @Test
    @Tag("long")
    void five_thousand_files_do_no_harm() throws IOException {
        attack(2, 5_000);
    }

    private void attack(long seed, int files) throws IOException {
        Random random = new Random(seed);
        Map<String, byte[]> sound = sound();
        List<String> names = List.copyOf(sound.keySet());
        int taken = 0;
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            for (int i = 0; i < files; i++) {
                String name = names.get(random.nextInt(names.size()));
                byte[] content = sound.getOrDefault(name, new byte[0]);
                for (int hurts = random.nextInt(3); hurts >= 0; hurts--) {
                    content = hurt(content, random);
                }
                Path file = folder.resolve(i + "-" + name);
                Files.write(file, content);
                taken += take(project, file) ? 1 : 0;
                Files.delete(file);
            }
        }
        assertThat(taken).as("some files survive their mutations").isBetween(files / 50, files);
    }

    /** Whether the file was taken in. */
    private static boolean take(Project project, Path file) {
        long before = project.file().sales().count();
        try {
            ImportReport report = Assertions.assertTimeoutPreemptively(
                    LONGEST,
                    () -> {
                        ImportRequest request = new LookAtFiles(project)
                                .run(LookRequest.of(List.of(file)), Progress.NONE)
                                .request();
                        return new ImportSales(project).run(request, Progress.NONE);
                    },
                    file.toString());
            assertThat(report.rowsRead())
                    .as(file.toString())
                    .isEqualTo(report.rowsKept() + report.rowsMerged() + report.rowsRejected());
            assertThat(project.file().sales().count()).isEqualTo(before + report.rowsKept());
            return true;
        } catch (SolsticeException refused) {
            assertThat(project.file().sales().count()).as(file.toString()).isEqualTo(before);
            return false;
        }
    }

    private static byte[] hurt(byte[] sound, Random random) {
        if (sound.length < 2) {
            return sound;
        }
        byte[] bytes = sound.clone();
        int place = random.nextInt(bytes.length);
        switch (random.nextInt(9)) {
            case 0 -> bytes = Arrays.copyOf(bytes, place);
            case 1 -> bytes[place] ^= (byte) (1 << random.nextInt(8));
            case 2 -> bytes = insert(bytes, place, new byte[1 + random.nextInt(4)]);
            case 3 -> bytes = insert(bytes, place, "\"".getBytes(StandardCharsets.UTF_8));
            case 4 -> bytes = insert(bytes, place, "é中\uFEFF".getBytes(Charset.forName("GB18030")));
            case 5 -> bytes = insert(bytes, place, "x".repeat(200_000).getBytes(StandardCharsets.UTF_8));
            case 6 ->
                bytes = insert(bytes, place, ",=cmd|' /C calc'!A0,\n\n,,,,,,,,,".getBytes(StandardCharsets.UTF_8));
            case 7 -> bytes = insert(bytes, place, Arrays.copyOfRange(bytes, place / 2, place));
            default -> {
                byte[] noise = new byte[1 + random.nextInt(60)];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, bytes, place, Math.min(noise.length, bytes.length - place));
            }
        }
        return bytes;
    }

    private static byte[] insert(byte[] bytes, int place, byte[] more) {
        byte[] longer = new byte[bytes.length + more.length];
        System.arraycopy(bytes, 0, longer, 0, place);
        System.arraycopy(more, 0, longer, place, more.length);
        System.arraycopy(bytes, place, longer, place + more.length, bytes.length - place);
        return longer;
    }

    /** Real rows in every form that can be read. */
    private Map<String, byte[]> sound() throws IOException {
        List<String> rows = new ArrayList<>();
        for (Path cut : SampleCut.write(folder, 40, "2010-03-01")) {
            List<String> lines = Files.readAllLines(cut);
            rows.addAll(lines.subList(rows.isEmpty() ? 0 : 1, Math.min(lines.size(), ROWS)));
            Files.delete(cut);
        }
        String csv = String.join("\n", rows) + "\n";
        byte[] text = csv.getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("sales.csv", text);
        files.put("sales.tsv", csv.replace(',', '\t').getBytes(StandardCharsets.UTF_8));
        files.put("sales-16.csv", csv.getBytes(StandardCharsets.UTF_16));
        files.put("sales-gb.csv", csv.replace("WHITE", "白色").getBytes(Charset.forName("GB18030")));
        files.put("sales.csv.gz", packed(out -> new GZIPOutputStream(out), text));
        files.put("sales.zip", packed(HostileFilesTest::zip, text));
        files.put("bomb.csv.gz", packed(out -> new GZIPOutputStream(out), new byte[30_000_000]));
        files.put("sales.xlsx", workbook(rows));
        Path weather = SampleShop.files().weather().get(0);
        files.put("weather.csv", Arrays.copyOf(Files.readAllBytes(weather), 20_000));
        files.put("events.csv", Files.readAllBytes(SampleShop.files().events().get(0)));
        files.put(
                "catalogue.csv",
                "Product code,Title,Category,Brand,Price\n85123A,Heart,Home > Lights,Acme,2.95\n"
                        .getBytes(StandardCharsets.UTF_8));
        files.put(
                "customers.csv",
                "Customer ID,Age,City\n13085,35,London\n17850,52,Leeds\n".getBytes(StandardCharsets.UTF_8));
        files.put(
                "feedback.csv",
                "segment,product,verdict,share\nrfm:champions,85123A,accept,0.5\n".getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** Wraps a stream. */
    private interface Packing {
        OutputStream around(OutputStream out) throws IOException;
    }

    private static OutputStream zip(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry("../../sales.csv"));
        return zip;
    }

    private static byte[] packed(Packing packing, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = packing.around(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] workbook(List<String> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Solstice", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("sales");
            for (int row = 0; row < rows.size(); row++) {
                String[] cells = rows.get(row).split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
            }
            sheet.formula(rows.size(), 0, "HYPERLINK(\"http://localhost/x\")");
            sheet.value(1_048_575, 0, "");
        }
        return bytes.toByteArray();
    }
}
