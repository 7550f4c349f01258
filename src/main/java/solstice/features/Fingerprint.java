package solstice.features;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import solstice.retail.SalesHistory;

/** A short digest of sales: equal sales, equal digests; and in practice the other way round. */
public final class Fingerprint {
    private static final int LENGTH = 8;

    private Fingerprint() {}

    /** Sixteen hexadecimal digits of the SHA-256 of everything that a recommender reads. */
    public static String of(SalesHistory history) {
        MessageDigest digest = sha256();
        names(history.products(), digest);
        names(history.customers(), digest);
        names(history.titles(), digest);
        ByteBuffer line = ByteBuffer.allocate(5 * Integer.BYTES);
        for (int i = 0; i < history.size(); i++) {
            line.clear();
            line.putInt(history.day(i)).putInt(history.product(i)).putInt(history.customer(i));
            line.putInt(history.title(i)).putInt(history.quantity(i));
            digest.update(line.array());
        }
        return HexFormat.of().formatHex(digest.digest(), 0, LENGTH);
    }

    private static void names(List<String> names, MessageDigest digest) {
        for (String name : names) {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        digest.update((byte) 1);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
