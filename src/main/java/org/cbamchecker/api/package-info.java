/** The way in for Java programs: one class that loads a rulebook, reads submissions, checks and explains them. */
package org.cbamchecker.api;
