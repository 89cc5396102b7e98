/** What several tests need: the shipped rulebook, copies of it with changed rows, and drafts of facts. */
package org.cbamchecker.testing;
