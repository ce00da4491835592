/// What commands need of the place where Exeat keeps things.
@NullMarked
package lu.exeat.cli.operate;

import org.jspecify.annotations.NullMarked;
