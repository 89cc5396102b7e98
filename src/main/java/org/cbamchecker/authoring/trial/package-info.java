/**
 * The cases that stand beside the rows of a table: whether the rows answer as the cases expect, and which rows no case
 * reaches. Works without the rule engine.
 */
package org.cbamchecker.authoring.trial;
