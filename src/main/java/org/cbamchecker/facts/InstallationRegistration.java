package org.cbamchecker.facts;

import java.time.LocalDate;
import org.cbamchecker.law.Answer;

/**
 * What the registry holds of an installation and its operator (Article 10(2)). Text is empty where nothing was stated.
 *
 * @param registryId id of the installation in the CBAM registry
 * @param operatorNumber company registration number of the operator
 * @param place where it stands
 * @param activity main economic activity
 * @param notifiedOn day on which the registration was notified, or null; it is valid for five years (Article 10(3))
 * @param shape whether it emits nothing, and whether it was split
 */
public record InstallationRegistration(
        String registryId, String operatorNumber, Place place, String activity, LocalDate notifiedOn, Shape shape) {
    public static final InstallationRegistration NOT_STATED =
            new InstallationRegistration("", "", Place.NOT_STATED, "", null, Shape.NOT_STATED);

    /**
     * Where an installation stands.
     *
     * @param latitude decimal degrees as written, for example 24.123456; kept as text since its decimals are counted
     * @param longitude decimal degrees as written
     */
    public record Place(String address, String unLocode, String latitude, String longitude) {
        public static final Place NOT_STATED = new Place("", "", "", "");
    }

    /**
     * What bears on site visits and on circumvention.
     *
     * @param zeroEmitting electricity alone, without any emission (Implementing Regulation (EU) 2025/2546, Article 3(2))
     * @param splitOn day on which production routes were split into installations of their own, or null
     * @param splitForBusiness whether there were valid commercial reasons (Implementing Regulation (EU) 2025/2547,
     *     Article 4(7))
     */
    public record Shape(Answer zeroEmitting, LocalDate splitOn, Answer splitForBusiness) {
        public static final Shape NOT_STATED = new Shape(Answer.UNKNOWN, null, Answer.UNKNOWN);
    }
}
