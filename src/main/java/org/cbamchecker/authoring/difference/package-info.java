/** What differs between two versions of a table or of a rulebook: row by row and cell by cell, never byte by byte. */
package org.cbamchecker.authoring.difference;
