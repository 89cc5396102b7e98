package org.cbamchecker.engine;

import org.cbamchecker.law.Period;

/**
 * One rule of an article, as written.
 *
 * @param name unique in the rulebook
 * @param file file name, for example article-02-scope.drl
 * @param line first line of the rule, from 1
 * @param clause clause id of {@code @Clause}; empty where the annotation is missing
 * @param wording days on which this wording is law, of {@code @TextValidFrom} and {@code @TextValidTo}
 * @param source text of the rule from {@code rule} to {@code end}
 */
public record ArticleRule(String name, String file, int line, String clause, Period wording, String source) {}
