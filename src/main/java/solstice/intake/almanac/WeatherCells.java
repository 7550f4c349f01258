package solstice.intake.almanac;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** The figures of a weather file by station and day, as they stand in the file: daily ones, or hourly ones added up. */
final class WeatherCells {
    /** A day of which fewer of its usual hours are known is not observed. */
    private static final double ENOUGH_HOURS = .75;

    private final Map<String, TreeMap<LocalDate, Cell>> stations = new TreeMap<>();

    private int size;

    /** One day of one station. */
    static final class Cell {
        private double mean = Double.NaN;
        private double warmest = Double.NaN;
        private double coldest = Double.NaN;
        private double rainfall = Double.NaN;
        private double warmth;
        private double rain;
        private int warmths;
        private int rains;
        private long line;

        /** The line of the file that gave the last figure. */
        long line() {
            return line;
        }

        private double get(WeatherField field) {
            return switch (field) {
                case MEAN -> mean;
                case WARMEST -> warmest;
                case COLDEST -> coldest;
                case RAIN -> rainfall;
                default -> throw new IllegalArgumentException("no figure: " + field);
            };
        }

        private void set(WeatherField field, double value) {
            switch (field) {
                case MEAN -> mean = value;
                case WARMEST -> warmest = value;
                case COLDEST -> coldest = value;
                case RAIN -> rainfall = value;
                default -> throw new IllegalArgumentException("no figure: " + field);
            }
        }

        private double temperature(double hours) {
            if (!Double.isNaN(mean)) {
                return mean;
            }
            double middle = (warmest + coldest) / 2;
            return warmths > 0 && warmths >= hours ? warmth / warmths : middle;
        }

        private double rain(double hours) {
            double sum = rains > 0 && rains >= hours ? rain : Double.NaN;
            return Double.isNaN(rainfall) ? sum : rainfall;
        }
    }

    /** Figures of one day, in the file's units; {@code NaN} where there is none. */
    record Figures(String station, LocalDate day, double temperature, double rain, long line) {}

    /**
     * Keeps a daily figure.
     *
     * @return false when another figure stands there already
     */
    boolean daily(String station, LocalDate day, WeatherField field, double value, long line) {
        Cell cell = cell(station, day, line);
        double known = cell.get(field);
        if (!Double.isNaN(known)) {
            return known == value;
        }
        cell.set(field, value);
        return true;
    }

    /** Adds an hour's mean temperature or rain. */
    void hourly(String station, LocalDate day, WeatherField field, double value, long line) {
        Cell cell = cell(station, day, line);
        if (field == WeatherField.RAIN) {
            cell.rain += value;
            cell.rains++;
        } else {
            cell.warmth += value;
            cell.warmths++;
        }
    }

    private Cell cell(String station, LocalDate day, long line) {
        Cell cell = stations.computeIfAbsent(station, name -> new TreeMap<>()).computeIfAbsent(day, d -> {
            size++;
            return new Cell();
        });
        cell.line = line;
        return cell;
    }

    /** Days of all stations. */
    int size() {
        return size;
    }

    /** Every day with a figure, by station and day. */
    List<Figures> figures() {
        int[] most = {0, 0};
        forEach((station, day) -> {
            most[0] = Math.max(most[0], day.getValue().warmths);
            most[1] = Math.max(most[1], day.getValue().rains);
        });
        List<Figures> figures = new ArrayList<>();
        forEach((station, day) -> {
            double temperature = day.getValue().temperature(most[0] * ENOUGH_HOURS);
            double rain = day.getValue().rain(most[1] * ENOUGH_HOURS);
            if (!Double.isNaN(temperature) || !Double.isNaN(rain)) {
                figures.add(new Figures(
                        station, day.getKey(), temperature, rain, day.getValue().line()));
            }
        });
        return figures;
    }

    private void forEach(BiConsumer<String, Map.Entry<LocalDate, Cell>> visitor) {
        stations.forEach((station, days) -> days.entrySet().forEach(day -> visitor.accept(station, day)));
    }

    /** How much the temperature usually moves from one day to the next, in the file's units; {@code NaN} if unknown. */
    static double usualStep(List<Figures> figures) {
        double[] steps = IntStream.range(1, figures.size())
                .filter(i ->
                        figures.get(i).day().equals(figures.get(i - 1).day().plusDays(1)))
                .mapToDouble(i -> Math.abs(
                        figures.get(i).temperature() - figures.get(i - 1).temperature()))
                .filter(step -> !Double.isNaN(step))
                .sorted()
                .toArray();
        return steps.length == 0 ? Double.NaN : steps[steps.length / 2];
    }
}
