package org.cbamchecker.cli;

/** In which form remarks about tables are told. */
enum RemarkFormat {
    TEXT,
    JSON
}
