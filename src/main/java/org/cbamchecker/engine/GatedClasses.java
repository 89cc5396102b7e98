package org.cbamchecker.engine;

import java.util.Map;
import java.util.Set;

/**
 * Classes that went through the {@link CodeGate}.
 *
 * @param used internal names of the checker's own classes that the rules use
 * @param references what each class refers to, by its path
 */
record GatedClasses(CompiledClasses classes, Set<String> used, Map<String, ClassReferences> references) {}
