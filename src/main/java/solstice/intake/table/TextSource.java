package solstice.intake.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A table in text form.
 *
 * @param file the text
 * @param packing how it is packed
 * @param delimiter what stands between its columns
 * @param quote what stands around cells that hold a delimiter
 */
record TextSource(SourceFile file, Packed.Kind packing, char delimiter, char quote) implements TableSource {
    static TextSource of(SourceFile file, Packed.Kind packing) {
        char delimiter = Delimiter.of(file);
        return new TextSource(file, packing, delimiter, Delimiter.quote(file, delimiter));
    }

    /** Whether the first row has several columns. */
    boolean isTable() {
        try (RowReader rows = rows()) {
            while (rows.next()) {
                if (rows.row().cells() > 1) {
                    return true;
                }
            }
            return false;
        } catch (IOException damaged) {
            return false;
        }
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public Path where() {
        return file.place();
    }

    @Override
    public String format() {
        String plain = delimiter == '\t' ? "TSV" : "CSV";
        return switch (packing) {
            case PLAIN -> plain;
            case GZIP -> plain + ".GZ";
            case ZIP -> "ZIP";
        };
    }

    @Override
    public String encoding() {
        return file.encoding().name().toUpperCase(Locale.ROOT).replace("WINDOWS", "windows");
    }

    @Override
    public RowReader rows() throws IOException {
        return new CsvRows(file.name(), file.open(), delimiter, quote);
    }

    @Override
    public double fractionRead() {
        return file.fractionRead();
    }

    @Override
    public long estimatedRows(List<List<String>> sample) {
        long letters = sample.stream()
                .mapToLong(row ->
                        row.stream().mapToLong(cell -> cell.length() + 1L).sum())
                .sum();
        try {
            return letters == 0 ? 0 : Math.round(file.size() * (sample.size() / (double) letters));
        } catch (IOException gone) {
            return sample.size();
        }
    }
}
