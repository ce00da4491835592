package lu.exeat.cli.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A class made for the start does what it did, and holds nothing that the JDK would have to write at each start.
class StartClassTest {
    private static final ClassLoader LOADER = StartClassTest.class.getClassLoader();
    private static final StartClass START_CLASS = new StartClass(ClassHierarchyResolver.ofClassLoading(LOADER));

    @Test
    void recordsAndSwitchesAnswerAsBefore() throws ReflectiveOperationException {
        Class<?> made = new Remaking().loadClass(Specimens.class.getName());

        assertThat(made).isNotSameAs(Specimens.class);
        assertThat(((Supplier<?>) made.getDeclaredConstructor().newInstance()).get())
                .isEqualTo(new Specimens().get());
    }

    @Test
    void onlyACallOnConstantsOfAnEnumIsLeftToTheStart() throws IOException {
        assertThat(bootstraps(bytes(Specimens.class.getName()))).contains("SwitchBootstraps", "StringConcatFactory");
        assertThat(bootstraps(bytes("lu.exeat.cli.start.Specimens$Primitives"))).containsExactly("ObjectMethods");

        assertThat(bootstraps(START_CLASS.of(bytes(Specimens.class.getName())))).containsExactly("StringConcatFactory");
        assertThat(bootstraps(START_CLASS.of(bytes("lu.exeat.cli.start.Specimens$Primitives"))))
                .isEmpty();
    }

    @Test
    void classFileOfJavaFiveGetsTodaysVersion() throws IOException {
        byte[] old = bytes("picocli.CommandLine");
        assertThat(ClassFile.of().parse(old).majorVersion()).isLessThan(ClassFile.JAVA_6_VERSION);

        ClassModel made = ClassFile.of().parse(START_CLASS.of(old));

        assertThat(made.majorVersion()).isEqualTo(ClassFile.JAVA_25_VERSION);
        assertThat(made.methods()).hasSameSizeAs(ClassFile.of().parse(old).methods());
    }

    @Test
    void classWithNothingToDoStaysByteForByte() throws IOException {
        byte[] plain = bytes("lu.exeat.cli.terminal.ExitCode");

        assertThat(START_CLASS.of(plain)).isSameAs(plain);
    }

    private static Set<String> bootstraps(byte[] bytes) {
        return ClassFile.of().parse(bytes).methods().stream()
                .flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementStream())
                .filter(InvokeDynamicInstruction.class::isInstance)
                .map(InvokeDynamicInstruction.class::cast)
                .map(call -> call.bootstrapMethod().owner().displayName())
                .collect(Collectors.toSet());
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = LOADER.getResourceAsStream(name.replace('.', '/') + ".class")) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }

    /// Loads the specimens anew, as made for the start.
    private static final class Remaking extends ClassLoader {
        Remaking() {
            super(LOADER);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(Specimens.class.getName())) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? define(name) : loaded;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try {
                byte[] made = START_CLASS.of(bytes(name));
                return defineClass(name, made, 0, made.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
