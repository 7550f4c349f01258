package solstice.intake.sales;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names for customers that tell nothing about them to anybody without the key: the first 80 bits of the HMAC-SHA-256
 * (RFC 2104) of an id, in 16 letters of base 32 (RFC 4648).
 *
 * <p>An id has the same pseudonym whenever and in whichever file it comes, as long as the key is the same. Two of a
 * million customers share one with a probability below 1e-12. Not for several threads.
 */
public final class Pseudonyms {
    private static final int KEY_BYTES = 32;
    private static final int LETTERS = 16;
    private static final int BITS = 5;
    private static final int MOST_REMEMBERED = 200_000;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String PROOF = "solstice";

    private final byte[] key;
    private final Mac mac;
    private final Map<String, String> known = new HashMap<>();

    private Pseudonyms(byte[] key) {
        this.key = key.clone();
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has HmacSHA256", impossible);
        }
    }

    /** Pseudonyms by a key that nobody had before. */
    public static Pseudonyms fresh() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return new Pseudonyms(key);
    }

    /**
     * Pseudonyms by a key written down before.
     *
     * @param hex as {@link #key} gave it
     * @throws IllegalArgumentException when it is no such key
     */
    public static Pseudonyms of(String hex) {
        byte[] key = HexFormat.of().parseHex(hex.strip());
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key has " + KEY_BYTES + " bytes, not " + key.length);
        }
        return new Pseudonyms(key);
    }

    /** The key, in hexadecimal digits. */
    public String key() {
        return HexFormat.of().formatHex(key);
    }

    /** What tells the right key from another, and nothing more. */
    public String proof() {
        return hash(PROOF);
    }

    /** The name for a customer's id; empty for an empty one. */
    public String name(String customer) {
        if (customer.isEmpty()) {
            return "";
        }
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(customer, this::hash);
    }

    private String hash(String text) {
        byte[] hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        StringBuilder letters = new StringBuilder(LETTERS);
        long bits = 0;
        int held = 0;
        for (int next = 0; letters.length() < LETTERS; next++) {
            bits = (bits << Byte.SIZE) | (hash[next] & 0xFF);
            for (held += Byte.SIZE; held >= BITS; held -= BITS) {
                letters.append(ALPHABET.charAt((int) (bits >>> (held - BITS)) & 31));
            }
        }
        return letters.toString();
    }
}
