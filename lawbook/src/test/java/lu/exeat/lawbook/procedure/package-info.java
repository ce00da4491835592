@NullMarked
package lu.exeat.lawbook.procedure;

import org.jspecify.annotations.NullMarked;
