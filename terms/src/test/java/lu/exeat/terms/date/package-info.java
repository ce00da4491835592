@NullMarked
package lu.exeat.terms.date;

import org.jspecify.annotations.NullMarked;
