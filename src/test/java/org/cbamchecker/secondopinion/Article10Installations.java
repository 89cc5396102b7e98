package org.cbamchecker.secondopinion;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Installation;
import org.cbamchecker.facts.InstallationRegistration;
import org.cbamchecker.facts.Register;
import org.cbamchecker.law.Answer;

/** Article 10 and Implementing Regulation (EU) 2025/2547, Article 4(7): the installations that lines rest on. */
final class Article10Installations {
    private final Register register;
    private final Map<String, LocalDate> used = new HashMap<>();

    Article10Installations(Register register) {
        this.register = register;
    }

    void hear(ImportLine line) {
        for (EmissionsReport report : register.reports()) {
            if (report.id().equals(line.claim().report())) {
                LocalDate before = used.get(report.installation());
                LocalDate day = line.customs().accepted();
                used.put(report.installation(), before == null || day.isAfter(before) ? day : before);
            }
        }
    }

    void write(Answers answers) {
        for (Installation installation : register.installations()) {
            Set<String> findings = new TreeSet<>();
            LocalDate day = used.get(installation.id());
            if (day != null) {
                look(installation.registration(), day, findings);
            }
            if (!findings.isEmpty()) {
                answers.of(installation.id()).put("findings", findings);
            }
        }
    }

    private static void look(InstallationRegistration about, LocalDate day, Set<String> findings) {
        InstallationRegistration.Place place = about.place();
        List<String> texts = List.of(
                about.registryId(),
                about.operatorNumber(),
                about.activity(),
                place.address(),
                place.unLocode(),
                place.latitude(),
                place.longitude());
        if (texts.contains("") || about.notifiedOn() == null) {
            findings.add("INSTALLATION-DATA-NOT-STATED");
        }
        boolean located = !place.latitude().isEmpty() && !place.longitude().isEmpty();
        if (located && !(place.latitude() + " " + place.longitude()).matches("\\S*\\.\\d{6,} \\S*\\.\\d{6,}")) {
            findings.add("COORDINATES-TOO-COARSE");
        }
        if (about.notifiedOn() != null && about.notifiedOn().plusYears(5).isBefore(day)) {
            findings.add("REGISTRATION-EXPIRED");
        }
        if (!about.registryId().isEmpty() && about.notifiedOn() != null && !findings.contains("REGISTRATION-EXPIRED")) {
            findings.add("DISCLOSED-DATA-SUFFICE");
        }
        if (about.shape().splitOn() != null && about.shape().splitForBusiness() == Answer.NO) {
            findings.add("INSTALLATION-SPLIT-UNFOUNDED");
        }
        if (about.shape().splitOn() != null && about.shape().splitForBusiness() == Answer.UNKNOWN) {
            findings.add("INSTALLATION-SPLIT-OPEN");
        }
    }
}
