package org.cbamchecker.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** Conditions that the rules of the house need beside those of the library. */
final class TheHouse {
    private TheHouse() {}

    static ArchCondition<JavaMethod> haveAtMostParameters(int most) {
        return new ArchCondition<>("have at most " + most + " parameters") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                int count = method.getRawParameterTypes().size();
                // lambdas and bridge methods are the compiler's, not ours
                boolean ours = !method.getName().startsWith("lambda$")
                        && !method.getName().startsWith("$");
                boolean kept = !ours || count <= most || isLaidDownElsewhere(method);
                events.add(
                        new SimpleConditionEvent(method, kept, method.getFullName() + " has " + count + " parameters"));
            }
        };
    }

    /** A library decides how many parameters its own methods have. */
    private static boolean isLaidDownElsewhere(JavaMethod method) {
        String[] parameters =
                method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return Stream.concat(
                        method.getOwner().getAllRawInterfaces().stream(),
                        method.getOwner().getAllRawSuperclasses().stream())
                .filter(type -> !type.getPackageName().startsWith("org.cbamchecker"))
                .anyMatch(
                        type -> type.tryGetMethod(method.getName(), parameters).isPresent());
    }
}
