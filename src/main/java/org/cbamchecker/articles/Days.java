package org.cbamchecker.articles;

import java.time.LocalDate;

/**
 * The two clocks of a question.
 *
 * @param law day whose wording of the law applies
 * @param event day of the import
 */
public record Days(LocalDate law, LocalDate event) {}
