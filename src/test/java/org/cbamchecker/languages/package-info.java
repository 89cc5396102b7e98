/** What is said in several languages: whether all of it is there, says the same, and is said at all. */
package org.cbamchecker.languages;
