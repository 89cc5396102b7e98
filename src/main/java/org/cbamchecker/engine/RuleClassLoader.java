package org.cbamchecker.engine;

/** Defines the classes of one rulebook; they go when the rulebook goes. */
final class RuleClassLoader extends ClassLoader {
    private final CompiledClasses classes;

    /** @param classes classes that have passed the {@link CodeGate} */
    RuleClassLoader(CompiledClasses classes, ClassLoader questions) {
        super("rulebook", questions);
        this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] content = classes.files().get(name.replace('.', '/') + ".class");
        if (content == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, content, 0, content.length);
    }
}
