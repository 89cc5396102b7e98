/** The command line: thin commands over {@link org.cbamchecker.api}, and nothing that another program would miss. */
package org.cbamchecker.cli;
