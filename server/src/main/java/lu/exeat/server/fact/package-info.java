/// The vocabulary of facts over HTTP: names, types, values, questions.
@NullMarked
package lu.exeat.server.fact;

import org.jspecify.annotations.NullMarked;
