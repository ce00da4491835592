package lu.exeat.cli.start;

import static java.lang.constant.ConstantDescs.CD_Boolean;
import static java.lang.constant.ConstantDescs.CD_Byte;
import static java.lang.constant.ConstantDescs.CD_Character;
import static java.lang.constant.ConstantDescs.CD_Class;
import static java.lang.constant.ConstantDescs.CD_Double;
import static java.lang.constant.ConstantDescs.CD_Float;
import static java.lang.constant.ConstantDescs.CD_Integer;
import static java.lang.constant.ConstantDescs.CD_Long;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_Short;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A static method that does what a call linked at run time would do.
///
/// What each does is what the JDK says of the bootstrap that it stands for: `java.lang.runtime.SwitchBootstraps` for
/// the switch over types, `java.lang.runtime.ObjectMethods` for records. Hashes too are those of the JDK, so that sets
/// and maps keep their order.
sealed interface PlainCode {
    /// The name of the method, not used by any in a source.
    String name();

    /// The type of the method: that of the call.
    MethodTypeDesc type();

    /// Writes the body of the method.
    void write(CodeBuilder code);

    /// The method for a call; empty for a call that the cache holds, and for a form that is not known here.
    ///
    /// - `number`: tells the methods of a class apart
    static Optional<PlainCode> find(InvokeDynamicInstruction call, int number) {
        String name = "start$" + number;
        String bootstrap = call.bootstrapMethod().owner().displayName() + "."
                + call.bootstrapMethod().methodName();
        return switch (bootstrap) {
            case "SwitchBootstraps.typeSwitch" -> TypeSwitch.find(name, call);
            case "ObjectMethods.bootstrap" -> RecordMethod.find(name, call);
            default -> Optional.empty();
        };
    }

    /// The number of the first type, from a given one on, of which the value is; -1 for null, and the count for none.
    record TypeSwitch(String name, MethodTypeDesc type, List<ClassDesc> types) implements PlainCode {
        private static Optional<PlainCode> find(String name, InvokeDynamicInstruction call) {
            List<ClassDesc> types = new ArrayList<>();
            for (ConstantDesc label : call.bootstrapArgs()) {
                if (!(label instanceof ClassDesc type) || type.isPrimitive()) {
                    return Optional.empty(); // strings, numbers and constants of an enum
                }
                types.add(type);
            }
            boolean ofReference = !call.typeSymbol().parameterType(0).isPrimitive();
            return ofReference ? Optional.of(new TypeSwitch(name, call.typeSymbol(), types)) : Optional.empty();
        }

        @Override
        public void write(CodeBuilder code) {
            Label present = code.newLabel();
            code.aload(0).ifnonnull(present).iconst_m1().ireturn().labelBinding(present);
            for (int i = 0; i < types.size(); i++) {
                Label next = code.newLabel();
                code.iload(1).loadConstant(i).if_icmpgt(next);
                code.aload(0).instanceOf(types.get(i)).ifeq(next);
                code.loadConstant(i).ireturn().labelBinding(next);
            }
            code.loadConstant(types.size()).ireturn();
        }
    }

    /// `equals`, `hashCode` or `toString` of a record that does not write its own.
    record RecordMethod(
            String name, MethodTypeDesc type, Deed deed, ClassDesc owner, List<String> names, List<ClassDesc> types)
            implements PlainCode {
        private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
        private static final ClassDesc BUILDER = ClassDesc.of("java.lang.StringBuilder");

        /// What a record can do by itself.
        enum Deed {
            EQUALS,
            HASH_CODE,
            TO_STRING
        }

        private static Optional<PlainCode> find(String name, InvokeDynamicInstruction call) {
            Optional<Deed> deed = switch (call.name().stringValue()) {
                case "equals" -> Optional.of(Deed.EQUALS);
                case "hashCode" -> Optional.of(Deed.HASH_CODE);
                case "toString" -> Optional.of(Deed.TO_STRING);
                default -> Optional.empty();
            };
            List<DirectMethodHandleDesc> fields = call.bootstrapArgs().stream()
                    .skip(2)
                    .map(DirectMethodHandleDesc.class::cast)
                    .toList();
            ClassDesc owner = (ClassDesc) call.bootstrapArgs().getFirst();
            return deed.map(found -> new RecordMethod(
                    name,
                    call.typeSymbol(),
                    found,
                    owner,
                    fields.stream().map(DirectMethodHandleDesc::methodName).toList(),
                    fields.stream()
                            .map(field -> ClassDesc.ofDescriptor(field.lookupDescriptor()))
                            .toList()));
        }

        @Override
        public void write(CodeBuilder code) {
            switch (deed) {
                case EQUALS -> writeEquals(code);
                case HASH_CODE -> writeHashCode(code);
                case TO_STRING -> writeToString(code);
            }
        }

        private void writeEquals(CodeBuilder code) {
            Label different = code.newLabel();
            Label other = code.newLabel();
            code.aload(0).aload(1).if_acmpne(other).iconst_1().ireturn().labelBinding(other);
            code.aload(1).instanceOf(owner).ifeq(different);
            for (int i = 0; i < names.size(); i++) {
                ClassDesc type = types.get(i);
                code.aload(0).getfield(owner, names.get(i), type);
                code.aload(1).checkcast(owner).getfield(owner, names.get(i), type);
                if (type.isPrimitive()) {
                    code.invokestatic(box(type), "compare", MethodTypeDesc.of(CD_int, type, type))
                            .ifne(different);
                } else {
                    code.invokestatic(OBJECTS, "equals", MethodTypeDesc.of(CD_boolean, CD_Object, CD_Object))
                            .ifeq(different);
                }
            }
            code.iconst_1().ireturn().labelBinding(different).iconst_0().ireturn();
        }

        private void writeHashCode(CodeBuilder code) {
            code.iconst_0();
            for (int i = 0; i < names.size(); i++) {
                ClassDesc type = types.get(i);
                code.bipush(31).imul().aload(0).getfield(owner, names.get(i), type);
                if (type.isPrimitive()) {
                    code.invokestatic(box(type), "hashCode", MethodTypeDesc.of(CD_int, type));
                } else {
                    code.invokestatic(OBJECTS, "hashCode", MethodTypeDesc.of(CD_int, CD_Object));
                }
                code.iadd();
            }
            code.ireturn();
        }

        private void writeToString(CodeBuilder code) {
            code.new_(BUILDER).dup().invokespecial(BUILDER, "<init>", MethodTypeDesc.of(CD_void));
            code.loadConstant(owner).invokevirtual(CD_Class, "getSimpleName", MethodTypeDesc.of(CD_String));
            append(code, CD_String);
            for (int i = 0; i < names.size(); i++) {
                code.loadConstant((i == 0 ? "[" : ", ") + names.get(i) + "=");
                append(code, CD_String);
                code.aload(0).getfield(owner, names.get(i), types.get(i));
                append(code, types.get(i));
            }
            code.loadConstant(names.isEmpty() ? "[]" : "]");
            append(code, CD_String);
            code.invokevirtual(BUILDER, "toString", MethodTypeDesc.of(CD_String))
                    .areturn();
        }

        /// The class that compares and hashes the values of a primitive type.
        private static ClassDesc box(ClassDesc type) {
            return switch (TypeKind.from(type)) {
                case BOOLEAN -> CD_Boolean;
                case BYTE -> CD_Byte;
                case CHAR -> CD_Character;
                case SHORT -> CD_Short;
                case INT -> CD_Integer;
                case LONG -> CD_Long;
                case FLOAT -> CD_Float;
                case DOUBLE -> CD_Double;
                case REFERENCE, VOID -> throw new IllegalArgumentException(type.displayName());
            };
        }

        /// As text, by `String.valueOf`: an array of signs must not be spelled out.
        private static void append(CodeBuilder code, ClassDesc type) {
            ClassDesc shown = switch (TypeKind.from(type)) {
                case REFERENCE -> CD_Object;
                case BYTE, SHORT -> CD_int;
                default -> type;
            };
            code.invokestatic(CD_String, "valueOf", MethodTypeDesc.of(CD_String, shown));
            code.invokevirtual(BUILDER, "append", MethodTypeDesc.of(BUILDER, CD_String));
        }
    }
}
