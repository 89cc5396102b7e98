package org.cbamchecker.engine;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cbamchecker.diagnostics.Diagnostics;

/**
 * Looks through compiled rules before any class loader sees them: rules may use what {@link AllowedMembers} and the
 * {@link QuestionClasses} open to them, and nothing else. Holds for fresh classes and for cached ones alike.
 */
final class CodeGate {
    private final QuestionClasses open;

    CodeGate(QuestionClasses open) {
        this.open = open;
    }

    /**
     * What was let through so far: most classes of rules name the same.
     *
     * @param ofChecker internal names of the checker's own classes
     * @param members as {@link ClassReferences} names them
     */
    private record Use(Set<String> ofChecker, Set<String> members) {}

    /** @param faults hears what rules may not use; classes with such a fault must not be loaded */
    GatedClasses pass(CompiledClasses classes, Diagnostics faults) {
        Map<String, ClassReferences> references = new HashMap<>();
        var used = new Use(new HashSet<>(), new HashSet<>());
        classes.files().forEach((path, content) -> {
            if (CompiledClasses.isClass(path)) {
                read(path, content, faults).ifPresent(found -> {
                    references.put(path, found);
                    pass(path, found, used, faults);
                });
            }
        });
        for (String model : classes.models()) {
            if (!model.startsWith(RulePackage.NAME + ".")) {
                refuse(model, model, faults);
            }
        }
        return new GatedClasses(classes, used.ofChecker(), references);
    }

    private static Optional<ClassReferences> read(String path, byte[] content, Diagnostics faults) {
        try {
            return Optional.of(ClassReferences.of(content));
        } catch (IOException unreadable) {
            refuse(path, String.valueOf(unreadable.getMessage()), faults);
            return Optional.empty();
        }
    }

    private void pass(String path, ClassReferences references, Use used, Diagnostics faults) {
        if (!isRule(references.name()) || !path.equals(references.name() + ".class")) {
            refuse(path, references.name(), faults);
        }
        for (String name : references.classes()) {
            if (used.ofChecker().contains(name)) {
                continue;
            }
            if (open.isOpen(name)) {
                used.ofChecker().add(name);
            } else if (!isRule(name) && !AllowedMembers.isClass(name)) {
                refuse(path, name, faults);
            }
        }
        for (String member : references.members()) {
            if (used.members().contains(member)) {
                continue;
            }
            if (isAllowed(member)) {
                used.members().add(member);
            } else {
                refuse(path, member, faults);
            }
        }
    }

    private boolean isAllowed(String member) {
        String owner = member.substring(0, member.indexOf('#'));
        return owner.startsWith("[") || isRule(owner) || open.isOpen(owner) || AllowedMembers.isMember(member);
    }

    private static boolean isRule(String internalName) {
        return internalName.startsWith(RulePackage.PATH);
    }

    private static void refuse(String path, String read, Diagnostics faults) {
        String name = path.replace(".class", "").replace('/', '.');
        String spelled = read.replace('/', '.');
        faults.add(RuleFaults.atLine("RULE-CODE", name, 0, Map.of("read", spelled, "class", name)));
    }
}
