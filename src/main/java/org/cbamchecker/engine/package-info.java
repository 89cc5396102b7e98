/**
 * Turns a rulebook into compiled rules and lets them answer questions. The only package that knows Drools.
 */
package org.cbamchecker.engine;
