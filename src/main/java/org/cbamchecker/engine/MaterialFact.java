package org.cbamchecker.engine;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;

/**
 * A fact of a question that rules look at, and that can therefore decide which of them apply.
 *
 * @param name the method of the question that states it
 */
record MaterialFact(String name, MethodHandle statement) {
    private static final MethodType ANY = MethodType.methodType(Object.class, Question.class);

    static MaterialFact of(Method method) {
        try {
            return new MaterialFact(
                    method.getName(),
                    MethodHandles.publicLookup().unreflect(method).asType(ANY));
        } catch (IllegalAccessException closed) {
            throw EngineFault.inRule("RULEBOOK-CLASSES", "", String.valueOf(method), closed);
        }
    }

    /** What a question states; fails where the question does. */
    Object of(Question question) {
        try {
            return (Object) statement.invokeExact(question);
        } catch (RuntimeException | Error failed) {
            throw failed;
        } catch (Throwable failed) {
            throw new IllegalStateException(failed);
        }
    }
}
