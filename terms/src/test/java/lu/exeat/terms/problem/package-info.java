@NullMarked
package lu.exeat.terms.problem;

import org.jspecify.annotations.NullMarked;
