/** A rulebook: a manifest, the articles as rules and the dated tables, under one digest. */
package org.cbamchecker.rulebook;
