/// The Union general export authorisations EU001 to EU008, one by one: available, not available or open, and why.
///
/// Annex II of Regulation (EU) 2021/821; before it Annexes IIa to IIf of Regulation (EC) No 428/2009.
@NullMarked
package lu.exeat.lawbook.eu2021.generalauthorisation;

import org.jspecify.annotations.NullMarked;
