package solstice.features.families;

import java.util.Arrays;
import java.util.Set;

/**
 * Words that say how a product looks or comes, or that join other words, but never what it is.
 *
 * <p>English first, with the commonest of German, French and Spanish. A shop in a language that is not here loses
 * little: a word that seldom ends a title is no head noun anyway.
 */
final class FillerWords {
    /** After one of these the title goes on about something else. */
    private static final Set<String> JOINING = words("""
            a an and as at by for from in n of on or the to w with
            aus das der die ein eine für im in mit ohne und von zum
            à au aux avec de des du en et la le les ou par pour sans sur un une
            con del el los las para por sin y
            """);

    private static final Set<String> COLOURS = words("""
            amber amethyst aqua beige black blk blue bronze brown burgundy cerise clear col color colour coloured
            colours copper cream crystal dark diamante dusky emerald fuschia gold golden gray green grey ivory jade
            khaki lavender light lilac mauve mint multi multicolour natural olive orange pale peach pearl pink purple
            red rose ruby sage silver tone topaz turq turquoise violet white yellow
            blau braun gelb grau grün rosa rot schwarz weiß weiss blanc blanche bleu gris jaune noir noire rouge vert
            verte amarillo azul blanco gris negro rojo verde
            """);

    private static final Set<String> SIZES = words("""
            assorted asst asstd big cm double drawer giant inch large large litre long medium mini mm mtr oval pair pc
            pcs pack piece pieces rectangular round set short single size small square tall tier
            groß gross klein stück petit petite grand grande lot pièces pequeño grande
            """);

    private static final Set<String> STYLES = words("""
            antique classic decorative design designs effect finish french kit modern new pattern patterned print
            printed retro retrospot shape shaped style traditional vintage
            """);

    private FillerWords() {}

    /** Whether a lower-case word ends one phrase of a title and begins the next. */
    static boolean joins(String word) {
        return JOINING.contains(word);
    }

    /** Whether a lower-case word only describes. */
    static boolean describes(String word) {
        return COLOURS.contains(word) || SIZES.contains(word) || STYLES.contains(word);
    }

    private static Set<String> words(String text) {
        return Set.copyOf(Arrays.asList(text.strip().split("\\s+")));
    }
}
