package org.cbamchecker.engine;

/**
 * The one package of all rules. Rules of several packages that begin with the same pattern disturb one another in
 * Drools 10.2.0.
 */
final class RulePackage {
    static final String NAME = "org.cbamchecker.rules";
    static final String PATH = NAME.replace('.', '/') + "/";

    private RulePackage() {}
}
