/// The provisions: what each asks, since when and until when, as pages and over HTTP.
@NullMarked
package lu.exeat.server.provision;

import org.jspecify.annotations.NullMarked;
