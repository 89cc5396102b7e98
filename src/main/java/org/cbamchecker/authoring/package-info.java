/** What a compliance team does with the tables it edits: look for slips, try cases, compare. */
package org.cbamchecker.authoring;
