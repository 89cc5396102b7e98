package org.cbamchecker.engine;

/** Defines the classes of one rulebook; they go when the rulebook goes. */
final class RuleClassLoader extends ClassLoader {
    private static final String OF_RULES = RulePackage.NAME + ".";

    private final CompiledClasses classes;

    /** @param classes classes that have passed the {@link CodeGate} */
    RuleClassLoader(CompiledClasses classes, ClassLoader questions) {
        super("rulebook", questions);
        this.classes = classes;
    }

    /**
     * The classes of rules come from here alone: the class path has none, and to look for each of them in all its jars
     * took longer than to define it.
     */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OF_RULES)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
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
