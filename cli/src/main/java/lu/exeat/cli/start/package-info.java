/// The jar that the script `exeat` starts, made from what Maven built so that a command answers sooner.
///
/// Start with [StartJar]. What each class then does is unchanged; which classes the JDK can keep in its cache of loaded
/// and linked classes is not. The words, the law and the commands themselves stand elsewhere.
@NullMarked
package lu.exeat.cli.start;

import org.jspecify.annotations.NullMarked;
