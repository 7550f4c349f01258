/** Which products belong together: titles cleaned, their phrases and nouns, the categories of a catalogue. */
@NullMarked
package solstice.features.families;

import org.jspecify.annotations.NullMarked;
