package lu.exeat.cli.start;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A class in a form that the cache of the JDK can hold, doing the same as before.
///
/// That cache (JEP 483) holds lambdas and joined strings ready linked, but neither the switch over types nor what a
/// record does by itself: for each of them the JDK writes a class anew at every start. Here they become plain methods
/// ([PlainCode]). A class file of before Java 6 is held by no cache at all; it gets today's version, and the frames
/// that go with it.
final class StartClass {
    private static final int FIRST_WITH_FRAMES = ClassFile.JAVA_6_VERSION;

    private final ClassFile classFile;

    /// - `resolver`: knows each class that the classes given to [#of] speak of
    StartClass(ClassHierarchyResolver resolver) {
        classFile = ClassFile.of(
                ClassFile.ClassHierarchyResolverOption.of(resolver), ClassFile.StackMapsOption.GENERATE_STACK_MAPS);
    }

    /// The class file to start from; the same bytes where nothing is to be done.
    ///
    /// - throws [IllegalStateException] when the JDK's verifier would refuse what was made
    byte[] of(byte[] original) {
        ClassModel model = classFile.parse(original);
        boolean old = model.majorVersion() < FIRST_WITH_FRAMES;
        if (model.isModuleInfo() || !old && plainCode(model).isEmpty()) {
            return original;
        }
        byte[] made = classFile.transformClass(model, new Rewriting(model, old));
        List<VerifyError> errors = classFile.verify(made);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(model.thisClass().asInternalName(), errors.getFirst());
        }
        return made;
    }

    private static List<PlainCode> plainCode(ClassModel model) {
        List<PlainCode> found = new ArrayList<>();
        for (MethodModel method : model.methods()) {
            method.code()
                    .ifPresent(code -> code.forEach(element -> find(element, 0).ifPresent(found::add)));
        }
        return found;
    }

    private static Optional<PlainCode> find(CodeElement element, int number) {
        return element instanceof InvokeDynamicInstruction call ? PlainCode.find(call, number) : Optional.empty();
    }

    /// One pass over a class: calls that would be linked at the start now go to methods that are added at its end.
    private static final class Rewriting implements ClassTransform {
        private final ClassDesc owner;
        private final boolean ownerIsInterface;
        private final boolean old;
        private final List<PlainCode> added = new ArrayList<>();

        Rewriting(ClassModel model, boolean old) {
            owner = model.thisClass().asSymbol();
            ownerIsInterface = model.flags().has(AccessFlag.INTERFACE);
            this.old = old;
        }

        @Override
        public void accept(ClassBuilder builder, ClassElement element) {
            switch (element) {
                case ClassFileVersion version ->
                    builder.withVersion(
                            old ? ClassFile.JAVA_25_VERSION : version.majorVersion(), old ? 0 : version.minorVersion());
                case MethodModel method ->
                    builder.transformMethod(method, MethodTransform.transformingCode(this::code));
                default -> builder.with(element);
            }
        }

        private void code(CodeBuilder builder, CodeElement element) {
            find(element, added.size())
                    .ifPresentOrElse(
                            plain -> {
                                added.add(plain);
                                builder.invokestatic(owner, plain.name(), plain.type(), ownerIsInterface);
                            },
                            () -> builder.with(element));
        }

        @Override
        public void atEnd(ClassBuilder builder) {
            for (PlainCode plain : added) {
                builder.withMethodBody(
                        plain.name(),
                        plain.type(),
                        ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
                        plain::write);
            }
        }
    }
}
