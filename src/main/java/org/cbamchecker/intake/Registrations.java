package org.cbamchecker.intake;

import java.time.LocalDate;
import org.cbamchecker.facts.InstallationRegistration;
import org.cbamchecker.facts.InstallationRegistration.Place;
import org.cbamchecker.facts.InstallationRegistration.Shape;
import org.cbamchecker.law.Answer;

/** Reads the columns on what the registry holds of an installation. */
final class Registrations {
    private Registrations() {}

    static InstallationRegistration read(Entry entry) {
        String registryId = entry.text("registryId");
        String operatorNumber = entry.text("operatorNumber");
        Place place = place(entry);
        String activity = entry.text("activity");
        LocalDate notifiedOn = entry.date("notifiedOn");
        return new InstallationRegistration(registryId, operatorNumber, place, activity, notifiedOn, shape(entry));
    }

    private static Place place(Entry entry) {
        String address = entry.text("address");
        String locode = entry.read("unLocode", Whereabouts::locode);
        return new Place(
                address, locode == null ? "" : locode, coordinate(entry, "latitude"), coordinate(entry, "longitude"));
    }

    private static String coordinate(Entry entry, String field) {
        Bounds bounds = entry.field(field).bounds();
        String degrees = entry.read(field, stated -> Whereabouts.coordinate(stated, bounds));
        return degrees == null ? "" : degrees;
    }

    private static Shape shape(Entry entry) {
        return new Shape(
                entry.answer("zeroEmitting", Answer.UNKNOWN),
                entry.date("splitOn"),
                entry.answer("splitForBusiness", Answer.UNKNOWN));
    }
}
