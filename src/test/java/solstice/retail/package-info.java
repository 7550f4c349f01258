/** Histories for tests: small ones written by hand, and the bundled shop. */
@NullMarked
package solstice.retail;

import org.jspecify.annotations.NullMarked;
