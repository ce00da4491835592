/// The server: its start, its settings, and what every page and answer share.
///
/// Start with [ExeatServer]. A subject's pages and calls stand in a package of their own, such as
/// `server.determination`; what the law says is asked of `lawbook`.
@NullMarked
package lu.exeat.server;

import org.jspecify.annotations.NullMarked;
