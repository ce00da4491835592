@NullMarked
package lu.exeat.lawbook.transaction;

import org.jspecify.annotations.NullMarked;
