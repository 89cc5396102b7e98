package org.cbamchecker.engine;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
     * @return internal names of the checker's own classes that the rules use
     */
    Set<String> pass(CompiledClasses classes, Diagnostics faults) {
        Set<String> used = new TreeSet<>();
        classes.files().forEach((path, content) -> {
            if (CompiledClasses.isClass(path)) {
                used.addAll(pass(path, content, faults));
            }
        });
        for (String model : classes.models()) {
            if (!model.startsWith(RulePackage.NAME + ".")) {
                refuse(model, model, faults);
            }
        }
        return used;
    }

    private Set<String> pass(String path, byte[] content, Diagnostics faults) {
        Set<String> used = new TreeSet<>();
        try {
            ClassReferences references = ClassReferences.of(content);
            if (!isRule(references.name()) || !path.equals(references.name() + ".class")) {
                refuse(path, references.name(), faults);
            }
            for (String name : references.classes()) {
                if (open.isOpen(name)) {
                    used.add(name);
                } else if (!isRule(name) && !AllowedMembers.isClass(name)) {
                    refuse(path, name, faults);
                }
            }
            references.members().stream()
                    .filter(member -> !isAllowed(member))
                    .forEach(member -> refuse(path, member, faults));
        } catch (IOException unreadable) {
            refuse(path, String.valueOf(unreadable.getMessage()), faults);
        }
        return used;
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
