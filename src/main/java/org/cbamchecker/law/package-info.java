/** The vocabulary of the regulation: codes, countries, quantities, money, periods and citations. Depends on nothing. */
package org.cbamchecker.law;
