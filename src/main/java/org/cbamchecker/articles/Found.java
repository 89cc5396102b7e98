package org.cbamchecker.articles;

import java.util.List;
import org.cbamchecker.engine.FiredRule;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.law.RowReference;

/**
 * What a rule found, before its code is looked up in the table of findings.
 *
 * @param rule the rule that found it
 * @param clauses what it rests on, separated by {@code ;}: the rule's clause, or the legal basis of the table row that
 *     names the finding
 * @param rows further table rows it rests on
 */
public record Found(String code, FiredRule rule, String clauses, List<RowReference> rows, List<Figure> figures) {}
