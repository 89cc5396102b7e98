package org.cbamchecker.intake;

/**
 * How a column of a list of import lines was understood.
 *
 * @param file file name
 * @param sheet sheet name, or empty
 * @param heading as it stands in the file
 * @param field heading of the form, for example Net mass (kg); empty where the column is not used
 */
public record RecognisedHeading(String file, String sheet, String heading, String field) {
    public boolean isUsed() {
        return !field.isEmpty();
    }
}
