/// What every call of the API shares: how an input that was refused is answered, and the description of the API.
@NullMarked
package lu.exeat.server.api;

import org.jspecify.annotations.NullMarked;
