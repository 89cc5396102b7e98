package org.cbamchecker.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What compiling a rulebook leaves behind: class files, and the lists that name the models among them.
 *
 * @param files path inside a jar to content, in the order of paths
 */
record CompiledClasses(Map<String, byte[]> files) {
    private static final String CLASS = ".class";
    private static final String MODEL_LIST = "/drools-model";

    CompiledClasses {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    static boolean isPart(String path) {
        return path.startsWith(RulePackage.PATH) && path.endsWith(CLASS) || path.endsWith(MODEL_LIST);
    }

    static boolean isClass(String path) {
        return path.endsWith(CLASS);
    }

    /** Names of the classes that hold the rules. */
    List<String> models() {
        List<String> names = new ArrayList<>();
        files.forEach((path, content) -> {
            if (path.endsWith(MODEL_LIST)) {
                new String(content, StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.contains(":"))
                        .forEach(names::add);
            }
        });
        return names;
    }
}
