package org.cbamchecker.engine;

import java.util.List;

/**
 * The classes rules may know: the questions, and what the conditions and consequences of rules may name beside them.
 *
 * @param questions package of the question classes, for example org.cbamchecker.articles
 * @param vocabulary further packages, for example org.cbamchecker.law
 * @param loader loads them
 */
public record QuestionClasses(String questions, List<String> vocabulary, ClassLoader loader) {
    public QuestionClasses {
        vocabulary = List.copyOf(vocabulary);
    }

    /** Whether rules may use a class, given by its internal name. */
    boolean isOpen(String internalName) {
        return isIn(questions, internalName) || vocabulary.stream().anyMatch(name -> isIn(name, internalName));
    }

    private static boolean isIn(String packageName, String internalName) {
        int end = internalName.lastIndexOf('/');
        return end > 0 && internalName.substring(0, end).replace('/', '.').equals(packageName);
    }
}
