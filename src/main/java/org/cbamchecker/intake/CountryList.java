package org.cbamchecker.intake;

import java.util.Optional;

/** Countries and territories that may stand in a submission. */
public interface CountryList {
    /** Whether the two letters name a country or territory. */
    boolean known(String code);

    /** The code to write in place of one that people use by mistake, for example GR in place of EL. */
    Optional<String> writeInstead(String code);
}
