package solstice.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a text's letters are written as bytes, judged by the bytes.
 *
 * @param charset the encoding
 * @param markLength bytes of the mark at the start that tells it; 0 where there is none
 */
record Encoding(Charset charset, int markLength) {
    private static final int SAMPLE = 1 << 16;
    private static final long FARTHEST_LOOK = 64L << 20;

    /**
     * Judges by a mark at the start, else by where the NULs lie, by whether the bytes are UTF-8, by whether those
     * beyond ASCII come in the pairs of Chinese writing; else it is Windows-1252.
     *
     * @param start the first bytes of the text
     * @param text the text from its start; read on where the first bytes are ASCII and thus tell nothing
     */
    static Encoding of(byte[] start, InputStream text) throws IOException {
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (begins(start, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (begins(start, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        double nulsAtEven = nuls(start, 0);
        double nulsAtOdd = nuls(start, 1);
        if (nulsAtOdd > .1 && nulsAtEven < .01) {
            return new Encoding(StandardCharsets.UTF_16LE, 0);
        }
        if (nulsAtEven > .1 && nulsAtOdd < .01) {
            return new Encoding(StandardCharsets.UTF_16BE, 0);
        }
        byte[] telling = firstBeyondAscii(start) < start.length ? start : lookFurther(text);
        return new Encoding(ofBytes(telling), 0);
    }

    private static Charset ofBytes(byte[] bytes) {
        if (decodes(bytes, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        Charset chinese = Charset.forName("GB18030");
        return chinesePairs(bytes) > .8 && decodes(bytes, chinese) ? chinese : Charset.forName("windows-1252");
    }

    /** The text around the first byte beyond ASCII; what was read last where there is none. */
    private static byte[] lookFurther(InputStream text) throws IOException {
        byte[] bytes = new byte[SAMPLE];
        long seen = 0;
        while (seen < FARTHEST_LOOK) {
            int read = text.readNBytes(bytes, 0, SAMPLE);
            seen += read;
            int first = firstBeyondAscii(bytes);
            if (first < read) {
                byte[] rest = Arrays.copyOfRange(bytes, first, read);
                byte[] more = text.readNBytes(SAMPLE);
                byte[] both = Arrays.copyOf(rest, rest.length + more.length);
                System.arraycopy(more, 0, both, rest.length, more.length);
                return both;
            }
            if (read < SAMPLE) {
                break;
            }
        }
        return new byte[0];
    }

    private static int firstBeyondAscii(byte[] bytes) {
        int i = 0;
        while (i < bytes.length && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    private static double nuls(byte[] bytes, int from) {
        int nuls = 0;
        for (int i = from; i < bytes.length; i += 2) {
            nuls += bytes[i] == 0 ? 1 : 0;
        }
        return 2. * nuls / Math.max(1, bytes.length);
    }

    /** Whether all bytes are letters of an encoding, but for a letter that the end may cut. */
    private static boolean decodes(byte[] bytes, Charset charset) {
        int end = bytes.length;
        while (end > 0 && end > bytes.length - 4 && bytes[end - 1] < 0) {
            end--;
        }
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /**
     * The share of the bytes beyond ASCII that stand in pairs as the usual Chinese letters and signs do (GB 2312:
     * both above A0); in a western text they mostly stand alone among plain letters.
     */
    private static double chinesePairs(byte[] bytes) {
        int beyond = 0;
        int paired = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) {
                continue;
            }
            beyond++;
            int lead = bytes[i] & 0xFF;
            int trail = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
            if (lead > 0xA0 && lead < 0xF8 && trail > 0xA0 && trail < 0xFF) {
                beyond++;
                paired += 2;
                i++;
            }
        }
        return paired / (double) Math.max(1, beyond);
    }

    private static boolean begins(byte[] start, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (start.length <= i || (start[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
