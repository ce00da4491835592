/// The commands on items: what one is on the list, which entries a description suggests, what changed between lists.
@NullMarked
package lu.exeat.cli.classify;

import org.jspecify.annotations.NullMarked;
