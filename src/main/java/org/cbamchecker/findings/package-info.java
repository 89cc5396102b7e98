/** What comes out of a check: findings, figures with their trace, and the assessment that holds them. */
package org.cbamchecker.findings;
