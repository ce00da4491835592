package lu.exeat.cli.start;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.util.List;

/// A class file in a form that the cache of the JDK can hold.
///
/// That cache (JEP 483) holds no class file of before Java 6, which has no frames. Such a one gets today's version, and
/// the frames that go with it; its code stays.
final class StartClass {
    /// The code is written anew as it is: only so do frames go with it.
    private static final ClassTransform TODAY = ClassTransform.transformingMethodBodies(
                    (builder, element) -> builder.with(element))
            .andThen((builder, element) -> {
                if (element instanceof ClassFileVersion) {
                    builder.withVersion(ClassFile.JAVA_25_VERSION, 0);
                } else {
                    builder.with(element);
                }
            });

    private final ClassFile classFile;

    /// - `resolver`: knows each class that the classes given to [#of] speak of
    StartClass(ClassHierarchyResolver resolver) {
        classFile = ClassFile.of(
                ClassFile.ClassHierarchyResolverOption.of(resolver), ClassFile.StackMapsOption.GENERATE_STACK_MAPS);
    }

    /// The class file to start from; the same bytes where the cache can hold them.
    ///
    /// - throws [IllegalStateException] when the JDK's verifier would refuse what was made
    byte[] of(byte[] original) {
        ClassModel model = classFile.parse(original);
        if (model.majorVersion() >= ClassFile.JAVA_6_VERSION) {
            return original;
        }
        byte[] made = classFile.transformClass(model, TODAY);
        List<VerifyError> errors = classFile.verify(made);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(model.thisClass().asInternalName(), errors.getFirst());
        }
        return made;
    }
}
