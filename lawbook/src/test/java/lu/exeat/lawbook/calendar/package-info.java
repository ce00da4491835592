@NullMarked
package lu.exeat.lawbook.calendar;

import org.jspecify.annotations.NullMarked;
