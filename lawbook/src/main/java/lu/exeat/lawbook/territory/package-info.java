/// The customs territory of the Union by date, and the parts of countries that lie inside or outside of it.
///
/// Start with [CustomsTerritory].
@NullMarked
package lu.exeat.lawbook.territory;

import org.jspecify.annotations.NullMarked;
