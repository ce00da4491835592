/// Paper: pages as PDF.
@NullMarked
package lu.exeat.press;

import org.jspecify.annotations.NullMarked;
