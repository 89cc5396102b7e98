package org.cbamchecker.facts;

/**
 * A file that was read.
 *
 * @param name file name without folders
 * @param sha256 digest of its bytes, in hexadecimal
 */
public record InputFile(String name, String sha256) {}
