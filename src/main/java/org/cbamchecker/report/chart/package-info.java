/**
 * Charts as pictures of a few plain shapes (SVG). Figures stay exact decimals until they become places on the page. A
 * chart says nothing that its title, its description and the table beside it do not say as well.
 */
package org.cbamchecker.report.chart;
