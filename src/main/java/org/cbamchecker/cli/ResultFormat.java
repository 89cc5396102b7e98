package org.cbamchecker.cli;

/** In which forms results are given. */
enum ResultFormat {
    CONSOLE,
    JSON,
    CSV,
    XLSX
}
