/// What an item is on the list: verdict, codes, the note that releases it, and what is still open.
///
/// Start with [Classifier], then [Classification] and [Statement]. [Trees] holds all lines of the list as conditions;
/// the lines themselves stand one room further, by category. What follows from a code is law, and stands elsewhere.
@NullMarked
package lu.exeat.item.classification;

import org.jspecify.annotations.NullMarked;
