/**
 * Changes one cell of a table at a time and asks whether any case notices. A change that nobody notices shows a case
 * that is missing.
 */
package org.cbamchecker.authoring.mutation;
