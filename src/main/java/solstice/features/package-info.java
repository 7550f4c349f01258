/** What the towers eat: customers, products and the season, each as of a date. */
@NullMarked
package solstice.features;

import org.jspecify.annotations.NullMarked;
