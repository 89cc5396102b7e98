/**
 * The questions the articles of the regulation ask. Each is a fact with one flat property for everything an article
 * turns on; the rules of the rulebook read the properties and answer through the methods. The properties are the
 * vocabulary of rules and decision tables.
 */
package org.cbamchecker.articles;
