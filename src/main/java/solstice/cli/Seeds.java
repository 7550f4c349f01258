package solstice.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 1..5}, {@code 7} or {@code 1,4,9}. */
final class Seeds implements ITypeConverter<List<Long>> {
    private static final int MOST = 100;

    @Override
    public List<Long> convert(String words) {
        List<Long> seeds = new ArrayList<>();
        try {
            for (String part : words.split(",")) {
                String[] ends = part.strip().split("\\.\\.", 2);
                long from = Long.parseLong(ends[0].strip());
                long to = Long.parseLong(ends[ends.length - 1].strip());
                LongStream.rangeClosed(from, to).limit(MOST).forEach(seeds::add);
            }
        } catch (NumberFormatException unreadable) {
            throw new TypeConversionException("not seeds: " + words);
        }
        if (seeds.isEmpty()) {
            throw new TypeConversionException("no seeds: " + words);
        }
        return seeds;
    }
}
