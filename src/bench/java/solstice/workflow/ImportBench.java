package solstice.workflow;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import solstice.retail.Product;
import solstice.task.Progress;
import solstice.workflow.season.DecomposeAssortment;
import solstice.workflow.season.SeriesKey;
import solstice.workflow.season.SeriesOptions;

/**
 * Rows a second of an import, end to end into the project file, beside H2's own CSVREAD of the same file.
 *
 * <p>The files are the bundled shop several times over, each time as another shop: orders and customers get a letter
 * more. Every measurement is a process of its own within a heap of 1 GiB and includes opening, indexing by product and
 * week, and closing, but not the start of the JVM. Both are measured after some practice on the file's first
 * million rows, as in a window that has been open for a while; the import also cold, as from the terminal. Then, in one more process, the series of a hundred products are
 * read from the project and taken apart, after some others for practice: the slowest is told. Arguments: millions of rows, such as {@code 1 2 5 10}.
 */
public final class ImportBench {
    private static final int MILLION = 1_000_000;
    private static final int PRACTICE = MILLION;

    private ImportBench() {}

    /** Runs the table, or (as a child) one measurement. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        if (arguments.length == 3 && !arguments[0].matches("\\d+")) {
            measure(arguments[0], Path.of(arguments[1]), Path.of(arguments[2]));
            return;
        }
        Path folder = Files.createTempDirectory("solstice-bench");
        System.out.println(
                "| rows | file, MB | cold, s | import, s | rows/s | CSVREAD, s | rows/s | ratio | project, MB | slowest chart, ms |");
        System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (String millions : arguments) {
            line(folder, Integer.parseInt(millions) * MILLION);
        }
        Files.delete(folder);
    }

    private static void line(Path folder, int rows) throws IOException, InterruptedException {
        Path file = folder.resolve("sales.csv");
        write(file, rows);
        double megabytes = Files.size(file) / 1e6;
        Path project = folder.resolve("p.solstice");
        Path table = folder.resolve("t");
        Path tableFile = folder.resolve("t.mv.db");
        double cold = child("cold", file, project);
        Files.delete(project);
        double ours = child("import", file, project);
        double size = Files.size(project) / 1e6;
        double chart = child("chart", file, project) * 1_000;
        double theirs = child("csvread", file, table);
        System.out.printf(
                Locale.ROOT,
                "| %,d | %.0f | %.1f | %.1f | %,.0f | %.1f | %,.0f | %.1f | %.0f | %.1f |%n",
                rows,
                megabytes,
                cold,
                ours,
                rows / ours,
                theirs,
                rows / theirs,
                theirs / ours,
                size,
                chart);
        for (Path made : List.of(file, project, tableFile)) {
            Files.delete(made);
        }
    }

    private static double child(String what, Path file, Path target) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:+UseParallelGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportBench.class.getName(),
                        what,
                        file.toString(),
                        target.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader answer = process.inputReader()) {
            String seconds = answer.lines().reduce((first, last) -> last).orElse("NaN");
            process.waitFor();
            return Double.parseDouble(seconds);
        }
    }

    private static void measure(String what, Path file, Path target) throws IOException, SQLException {
        if (what.equals("chart")) {
            System.out.println(slowestChart(target));
            return;
        }
        if (!what.equals("cold")) {
            practise(what, file);
        }
        long start = System.nanoTime();
        takeIn(what, file, target);
        System.out.println((System.nanoTime() - start) / 1e9);
    }

    private static void practise(String what, Path file) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("solstice-practice");
        Path part = folder.resolve("part.csv");
        try (Stream<String> lines = Files.lines(file)) {
            Files.write(part, lines.limit(PRACTICE).toList());
        }
        takeIn(what, part, folder.resolve("practice"));
        try (Stream<Path> made = Files.walk(folder).sorted(Comparator.reverseOrder())) {
            made.forEach(path -> path.toFile().delete());
        }
    }

    private static void takeIn(String what, Path file, Path target) throws SQLException {
        if (!what.equals("csvread")) {
            try (Project project = Project.openOrCreate(target)) {
                new ImportSales(project).run(ImportRequest.ofSales(List.of(file)), Progress.NONE);
            }
        } else {
            try (Connection h2 = DriverManager.getConnection("jdbc:h2:" + target + ";CACHE_SIZE=65536");
                    var statement = h2.createStatement()) {
                statement.execute("create table sale as select * from csvread('" + file + "')");
            }
        }
    }

    /** Seconds for the slowest of a hundred series, from the file to its parts. */
    private static double slowestChart(Path target) {
        try (Project project = Project.open(target)) {
            List<String> codes =
                    project.products().stream().map(Product::code).limit(200).toList();
            double slowest = 0;
            for (int i = 0; i < codes.size(); i++) {
                long start = System.nanoTime();
                new DecomposeAssortment(project)
                        .one(new SeriesKey(SeriesKey.Level.PRODUCT, codes.get(i)), SeriesOptions.WEEKLY);
                double seconds = (System.nanoTime() - start) / 1e9;
                slowest = i < codes.size() / 2 ? 0 : Math.max(slowest, seconds);
            }
            return slowest;
        }
    }

    private static void write(Path file, int rows) throws IOException {
        List<String> sample = sample();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country\n");
            for (int row = 0; row < rows; row++) {
                out.write(shop(sample.get(row % sample.size()), row / sample.size()));
            }
        }
    }

    /** The row as another shop's: a digit after the order's number and after the customer's. */
    private static String shop(String row, int shop) {
        int order = row.indexOf(',');
        int country = row.lastIndexOf(',');
        String customer = row.substring(0, country);
        boolean named = !customer.endsWith(",");
        return row.substring(0, order) + shop + customer.substring(order) + (named ? String.valueOf(shop) : "")
                + row.substring(country) + "\n";
    }

    private static List<String> sample() throws IOException {
        List<String> rows = new ArrayList<>();
        for (Path path : SampleShop.files().sales()) {
            try (BufferedReader in = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
                in.readLine();
                in.lines().map(row -> row.replace(".0,", ",")).forEach(rows::add);
            }
        }
        return rows;
    }
}
