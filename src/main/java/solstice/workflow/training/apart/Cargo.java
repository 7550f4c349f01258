package solstice.workflow.training.apart;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import solstice.retail.Almanac;
import solstice.retail.Catalogue;
import solstice.retail.CustomerTraits;
import solstice.retail.ProductFacts;
import solstice.retail.SalesHistory;
import solstice.retail.ShopEvent;
import solstice.retail.WeatherDay;
import solstice.store.TrainingFile;
import solstice.workflow.training.Material;

/** What a training learns from, as bytes: it goes from memory to memory, and never lies on a disk. */
final class Cargo {
    private static final long NO_DAY = Long.MIN_VALUE;

    private Cargo() {}

    static void write(Material material, DataOutputStream out) throws IOException {
        history(material.history(), out);
        almanac(material.almanac(), out);
        List<ProductFacts> products = material.catalogue().products();
        out.writeInt(products.size());
        for (ProductFacts product : products) {
            product(product, out);
        }
        traits(material.traits(), out);
        Letter.text(material.file().path().toString(), out);
        Letter.block(material.file().seal().orElse(new byte[0]), out);
    }

    static Material read(DataInputStream in) throws IOException {
        try {
            SalesHistory history = history(in);
            Almanac almanac = almanac(in);
            List<ProductFacts> products = new ArrayList<>();
            for (int left = count(in); left > 0; left--) {
                products.add(product(in));
            }
            CustomerTraits traits = traits(in);
            Path file = Path.of(Letter.text(in));
            byte[] seal = Letter.block(in);
            return new Material(
                    history,
                    almanac,
                    Catalogue.of(products),
                    traits,
                    TrainingFile.at(file, seal.length == 0 ? null : seal));
        } catch (DateTimeException | IllegalArgumentException damaged) {
            throw new IOException("what to learn from cannot be read", damaged);
        }
    }

    private static void history(SalesHistory history, DataOutputStream out) throws IOException {
        texts(history.products(), out);
        texts(history.customers(), out);
        texts(history.countries(), out);
        texts(history.titles(), out);
        int size = history.size();
        out.writeInt(size);
        ByteBuffer line = ByteBuffer.allocate(7 * Integer.BYTES + Double.BYTES);
        for (int i = 0; i < size; i++) {
            line.clear();
            line.putInt(history.day(i)).putInt(history.order(i)).putInt(history.product(i));
            line.putInt(history.title(i)).putInt(history.customer(i)).putInt(history.country(i));
            line.putInt(history.quantity(i)).putDouble(history.amount(i));
            out.write(line.array());
        }
    }

    private static SalesHistory history(DataInputStream in) throws IOException {
        SalesHistory.Names names = new SalesHistory.Names(texts(in), texts(in), texts(in), texts(in));
        int size = count(in);
        SalesHistory.Lines lines = new SalesHistory.Lines(
                new int[size],
                new int[size],
                new int[size],
                new int[size],
                new int[size],
                new int[size],
                new int[size],
                new double[size]);
        byte[] bytes = new byte[7 * Integer.BYTES + Double.BYTES];
        ByteBuffer line = ByteBuffer.wrap(bytes);
        for (int i = 0; i < size; i++) {
            in.readFully(bytes);
            line.clear();
            lines.day()[i] = line.getInt();
            lines.order()[i] = line.getInt();
            lines.product()[i] = line.getInt();
            lines.title()[i] = line.getInt();
            lines.customer()[i] = line.getInt();
            lines.country()[i] = line.getInt();
            lines.quantity()[i] = line.getInt();
            lines.amount()[i] = line.getDouble();
        }
        return new SalesHistory(names, lines);
    }

    private static void almanac(Almanac almanac, DataOutputStream out) throws IOException {
        out.writeInt(almanac.weather().size());
        for (WeatherDay day : almanac.weather()) {
            out.writeLong(day.day().toEpochDay());
            out.writeDouble(day.temperature());
            out.writeDouble(day.rain());
            out.writeBoolean(day.filled());
        }
        out.writeInt(almanac.events().size());
        for (ShopEvent event : almanac.events()) {
            out.writeLong(event.day().toEpochDay());
            out.writeLong(event.last().toEpochDay());
            Letter.text(event.name(), out);
            Letter.text(event.kind(), out);
        }
        out.writeBoolean(almanac.filling());
    }

    private static Almanac almanac(DataInputStream in) throws IOException {
        List<WeatherDay> weather = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            weather.add(new WeatherDay(
                    LocalDate.ofEpochDay(in.readLong()), in.readDouble(), in.readDouble(), in.readBoolean()));
        }
        List<ShopEvent> events = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            events.add(new ShopEvent(
                    LocalDate.ofEpochDay(in.readLong()),
                    LocalDate.ofEpochDay(in.readLong()),
                    Letter.text(in),
                    Letter.text(in)));
        }
        return new Almanac(weather, events, in.readBoolean());
    }

    private static void product(ProductFacts product, DataOutputStream out) throws IOException {
        Letter.text(product.code(), out);
        Letter.text(product.title(), out);
        Letter.text(product.description(), out);
        texts(product.categories(), out);
        Letter.text(product.brand(), out);
        out.writeDouble(product.price());
        out.writeDouble(product.cost());
        out.writeDouble(product.stock());
        out.writeLong(day(product.launch()));
        out.writeLong(day(product.end()));
        Letter.text(product.image(), out);
    }

    private static ProductFacts product(DataInputStream in) throws IOException {
        return new ProductFacts(
                Letter.text(in),
                Letter.text(in),
                Letter.text(in),
                texts(in),
                Letter.text(in),
                in.readDouble(),
                in.readDouble(),
                in.readDouble(),
                day(in.readLong()),
                day(in.readLong()),
                Letter.text(in));
    }

    private static void traits(CustomerTraits traits, DataOutputStream out) throws IOException {
        texts(traits.names(), out);
        for (String trait : traits.names()) {
            List<String> pairs = new ArrayList<>();
            traits.values(trait).forEach((customer, value) -> pairs.addAll(List.of(customer, value)));
            texts(pairs, out);
        }
    }

    private static CustomerTraits traits(DataInputStream in) throws IOException {
        Map<String, Map<String, String>> byTrait = new TreeMap<>();
        for (String trait : texts(in)) {
            List<String> pairs = texts(in);
            Map<String, String> values = new HashMap<>();
            for (int i = 0; i + 1 < pairs.size(); i += 2) {
                values.put(pairs.get(i), pairs.get(i + 1));
            }
            byTrait.put(trait, values);
        }
        return CustomerTraits.of(byTrait);
    }

    private static long day(@Nullable LocalDate day) {
        return day == null ? NO_DAY : day.toEpochDay();
    }

    private static @Nullable LocalDate day(long day) {
        return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
    }

    private static void texts(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            Letter.text(text, out);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            texts.add(Letter.text(in));
        }
        return texts;
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available()) {
            throw new IOException("a list of " + count);
        }
        return count;
    }
}
