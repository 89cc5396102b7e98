/** The equations of the acts as pure functions of exact decimals, one class per act, each named after its formula. */
package org.cbamchecker.formulas;
