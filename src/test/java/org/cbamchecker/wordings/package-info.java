/** What Regulation (EU) 2025/2083 changed and what it left alone: every matter, checked in both wordings. */
package org.cbamchecker.wordings;
