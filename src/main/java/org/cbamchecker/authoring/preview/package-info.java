/** What an edit of tables or rules does to given submissions, and which edited cell does it. */
package org.cbamchecker.authoring.preview;
