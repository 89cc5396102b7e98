/** Workbooks in other forms: a fresh one to begin with, and plain text for review and version control. */
package org.cbamchecker.authoring.form;
