/// What a terminal can do: colour, width, progress; and which language is asked for.
@NullMarked
package lu.exeat.cli.terminal;

import org.jspecify.annotations.NullMarked;
