package org.cbamchecker.engine;

import java.util.Map;
import java.util.Set;

/**
 * What compiled rules may use of the JDK and of Drools, class by class. Nothing here reads or writes files, opens
 * connections, starts processes or threads, reflects, or depends on the machine's language or clock.
 */
final class AllowedMembers {
    private static final Set<String> ALL = Set.of("*");
    private static final Set<String> NONE = Set.of();

    private static final Map<String, Set<String>> JDK = Map.ofEntries(
            Map.entry("java/lang/Object", Set.of("<init>", "equals", "hashCode")),
            Map.entry("java/lang/Enum", Set.of("<init>", "valueOf", "equals", "hashCode", "name", "ordinal")),
            Map.entry("java/lang/Exception", NONE),
            Map.entry("java/lang/RuntimeException", Set.of("<init>")),
            Map.entry("java/lang/IllegalArgumentException", Set.of("<init>")),
            Map.entry("java/lang/System", Set.of("arraycopy")),
            Map.entry(
                    "java/lang/String",
                    Set.of(
                            "equals",
                            "hashCode",
                            "startsWith",
                            "endsWith",
                            "length",
                            "isEmpty",
                            "isBlank",
                            "contains",
                            "substring",
                            "compareTo",
                            "charAt",
                            "concat",
                            "valueOf")),
            Map.entry("java/lang/Boolean", Set.of("TYPE", "TRUE", "FALSE", "valueOf", "booleanValue")),
            Map.entry("java/lang/Integer", Set.of("TYPE", "valueOf", "intValue")),
            Map.entry("java/lang/Long", Set.of("TYPE", "valueOf", "longValue")),
            Map.entry("java/lang/Number", NONE),
            Map.entry("java/lang/Comparable", Set.of("compareTo")),
            Map.entry("java/math/BigDecimal", Set.of("<init>", "valueOf", "compareTo", "signum", "ZERO", "ONE")),
            Map.entry("java/util/ArrayList", Set.of("<init>")),
            Map.entry("java/util/Arrays", Set.of("asList")),
            Map.entry("java/util/Collections", Set.of("emptyList")),
            Map.entry("java/util/Objects", Set.of("equals")),
            Map.entry("java/util/Collection", Set.of("contains", "isEmpty", "size")),
            Map.entry("java/util/List", Set.of("addAll", "contains", "isEmpty", "size", "of")),
            Map.entry("java/util/Set", Set.of("contains", "isEmpty", "size", "of")),
            Map.entry("java/util/Locale", Set.of("ENGLISH")),
            Map.entry("java/util/regex/Pattern", Set.of("compile", "matcher")),
            Map.entry("java/util/regex/Matcher", Set.of("matches")),
            Map.entry(
                    "java/time/format/DateTimeFormatterBuilder",
                    Set.of("<init>", "parseCaseInsensitive", "appendPattern", "toFormatter")),
            Map.entry("java/lang/invoke/MethodHandles", NONE),
            Map.entry("java/lang/invoke/MethodHandles$Lookup", NONE),
            Map.entry("java/lang/invoke/StringConcatFactory", Set.of("makeConcatWithConstants")));

    private static final Map<String, Set<String>> DROOLS = Map.ofEntries(
            Map.entry("org/drools/model/DomainClassMetadata", Set.of("getPropertyIndex")),
            Map.entry("org/drools/model/Index", NONE),
            Map.entry("org/drools/model/Index$ConstraintType", ALL),
            Map.entry("org/drools/model/Model", NONE),
            Map.entry("org/drools/model/Rule", NONE),
            Map.entry("org/drools/model/RuleItemBuilder", NONE),
            // Beyond a thousand rules Drools hands them over in parts.
            Map.entry("org/drools/model/RulesSupplier", Set.of("getRules")),
            Map.entry("org/drools/model/PatternDSL", NONE),
            Map.entry("org/drools/model/PatternDSL$PatternDef", Set.of("expr")),
            Map.entry("org/drools/model/PatternDSL$ReactOn", NONE),
            Map.entry("org/drools/model/consequences/ConsequenceBuilder", NONE),
            Map.entry("org/drools/model/consequences/ConsequenceBuilder$_1", Set.of("execute")),
            Map.entry("org/drools/model/functions/Block1", NONE),
            Map.entry("org/drools/model/functions/Function1", NONE),
            Map.entry("org/drools/model/functions/HashedExpression", NONE),
            Map.entry("org/drools/model/functions/Predicate1", NONE),
            Map.entry(
                    "org/drools/model/functions/PredicateInformation",
                    Set.of("<init>", "addRuleNames", "setMoreThanMaxRuleDefs")),
            Map.entry("org/drools/model/impl/RuleBuilder", Set.of("build", "metadata")),
            Map.entry("org/drools/model/operators/InOperator", Set.of("INSTANCE")),
            Map.entry(
                    "org/drools/modelcompiler/dsl/pattern/D",
                    Set.of("alphaIndexedBy", "declarationOf", "eval", "on", "pattern", "reactOn", "rule")),
            Map.entry("org/drools/modelcompiler/util/EvaluationUtil", ALL),
            Map.entry("org/drools/util/DateUtils", Set.of("getDateFormatMask")));

    private AllowedMembers() {}

    static boolean isClass(String internalName) {
        return JDK.containsKey(internalName) || DROOLS.containsKey(internalName);
    }

    /** @param reference {@code class#member} */
    static boolean isMember(String reference) {
        int mark = reference.indexOf('#');
        String owner = reference.substring(0, mark);
        Set<String> members = JDK.getOrDefault(owner, DROOLS.getOrDefault(owner, NONE));
        return members.equals(ALL) || members.contains(reference.substring(mark + 1));
    }
}
