package lu.exeat.cli.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import org.junit.jupiter.api.Test;

/// A class made for the start is one that the cache of the JDK can hold, and else the same.
class StartClassTest {
    private static final ClassLoader LOADER = StartClassTest.class.getClassLoader();
    private static final StartClass START_CLASS = new StartClass(ClassHierarchyResolver.ofClassLoading(LOADER));

    @Test
    void classFileOfJavaFiveGetsTodaysVersion() throws IOException {
        byte[] old = bytes("picocli.CommandLine");
        assertThat(ClassFile.of().parse(old).majorVersion()).isLessThan(ClassFile.JAVA_6_VERSION);

        ClassModel made = ClassFile.of().parse(START_CLASS.of(old));

        assertThat(made.majorVersion()).isEqualTo(ClassFile.JAVA_25_VERSION);
        assertThat(made.methods()).hasSameSizeAs(ClassFile.of().parse(old).methods());
    }

    @Test
    void classOfOursStaysByteForByte() throws IOException {
        byte[] ours = bytes("lu.exeat.cli.Exeat");

        assertThat(START_CLASS.of(ours)).isSameAs(ours);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = LOADER.getResourceAsStream(name.replace('.', '/') + ".class")) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }
}
