package org.cbamchecker.authoring.difference;

import org.cbamchecker.engine.ArticleRule;

/** What became of a rule of an article. Rules are the same rule where they have the same name. */
public sealed interface RuleEdit {
    /** The rule as it is now, or as it was where it is gone. */
    ArticleRule rule();

    /** A rule that was not there before. */
    record Added(ArticleRule rule) implements RuleEdit {}

    /** A rule that is gone. */
    record Removed(ArticleRule rule) implements RuleEdit {}

    /** A rule that reads otherwise than before. */
    record Changed(ArticleRule before, ArticleRule rule) implements RuleEdit {}
}
