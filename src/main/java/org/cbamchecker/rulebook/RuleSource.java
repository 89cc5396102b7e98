package org.cbamchecker.rulebook;

/**
 * One article in the rule language.
 *
 * @param file file name, for example article-02-scope.drl
 * @param text content with line ends as \n
 */
public record RuleSource(String file, String text) {}
