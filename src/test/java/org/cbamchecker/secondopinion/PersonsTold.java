package org.cbamchecker.secondopinion;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.facts.Authorisation.Status;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Parties;
import org.cbamchecker.findings.Scoping;
import org.cbamchecker.law.Eori;

/** Articles 4, 5 and 25: what is told once of a person, for all lines it answers for. */
final class PersonsTold {
    private static final Set<String> MEMBER_STATES_DRAWN = Set.of("DE", "FR", "AT");

    private final LawBook law;
    private final Article4Authorisation article4;
    private final Map<Eori, Set<String>> told = new TreeMap<>();
    private final Map<Eori, Map<String, LocalDate>> silent = new TreeMap<>();
    private final Map<Eori, LocalDate> last = new TreeMap<>();

    PersonsTold(LawBook law, Article4Authorisation article4) {
        this.law = law;
        this.article4 = article4;
    }

    void hear(Article25Documents.Case heard, Article4Authorisation.Need need, Article25Documents.Codes codes) {
        ImportLine line = heard.line();
        boolean withoutCode = line.customs().documents().isEmpty() && codes.asksForAny();
        if (heard.scoping().status() != Scoping.Status.IN_SCOPE && !withoutCode) {
            return;
        }
        Eori person = line.parties().liable();
        Set<String> findings = told.computeIfAbsent(person, key -> new TreeSet<>());
        LocalDate day = line.customs().accepted();
        last.merge(person, day, (one, other) -> one.isAfter(other) ? one : other);
        Authorisation stated = article4.authorisation(person);
        boolean granted = stated != null && (stated.status() == Status.AUTHORISED || stated.status() == Status.REVOKED);
        if (need == Article4Authorisation.Need.YES && stated == null) {
            findings.add("AUTHORISATION-NOT-STATED");
        }
        if (need == Article4Authorisation.Need.OPEN && !granted) {
            findings.add("AUTHORISATION-NEED-OPEN");
        }
        if (need == Article4Authorisation.Need.REPRESENTATIVE) {
            findings.add("IMPORTER-NEEDS-REPRESENTATIVE");
        }
        if (line.parties().representation() == Parties.Representation.INDIRECT && law.isAmended()) {
            findings.add("REPRESENTATIVE-CARRIES-DUTIES");
        }
        if (stated != null && stated.accountNumber().isEmpty() && stated.status() == Status.AUTHORISED) {
            findings.add("ACCOUNT-NUMBER-NOT-STATED");
        }
        if (stated != null && !stated.accountNumber().isEmpty() && !isUsual(stated.accountNumber())) {
            findings.add("ACCOUNT-NUMBER-FORM");
        }
        if (withoutCode) {
            findings.add("DOCUMENT-CODES-NEEDED");
            silent.computeIfAbsent(person, key -> new TreeMap<>())
                    .put(line.customs().mrn().substring(2, 4), day);
        }
    }

    private static boolean isUsual(String account) {
        String[] parts = account.split("-", -1);
        return parts.length == 4
                && parts[0].equals("CBAM")
                && parts[1].length() == 2
                && parts[2].length() == 4
                && parts[3].length() == 14;
    }

    /** Findings by person, to which others may add. */
    Map<Eori, Set<String>> told() {
        return told;
    }

    void write(Answers answers) {
        told.forEach((person, findings) -> {
            for (String lodged : silent.getOrDefault(person, Map.of()).keySet()) {
                if (MEMBER_STATES_DRAWN.contains(lodged)) {
                    boolean known = law.row("document-placement", last.get(person), "Member State", lodged) != null;
                    findings.add(known ? "DOCUMENT-CODE-PLACE" : "DOCUMENT-CODE-PLACE-UNKNOWN");
                }
            }
            if (!findings.isEmpty()) {
                answers.of(person.value()).put("findings", findings);
            }
        });
    }
}
