package org.cbamchecker.secondopinion;

import java.util.List;
import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Register;
import org.cbamchecker.law.Eori;

/** Articles 6(1), 20(1) and 22: a declaration and certificates are for those who have the status, and for no one else. */
final class WhoSurrenders {
    private final Article4Authorisation article4;

    WhoSurrenders(LawBook law, Register register) {
        article4 = new Article4Authorisation(law, register);
    }

    /** @param owing lines of an importer for which something is, or may be, owed */
    String ofImporter(List<ImportLine> owing) {
        long nobody = owing.stream().filter(article4::isNobodyThere).count();
        if (nobody == 0) {
            return "YES";
        }
        return nobody == owing.size() ? "NO" : "IN_PART";
    }

    /** @param owing lines that the person answers for and for which something is, or may be, owed */
    String ofPerson(String person, List<ImportLine> owing) {
        String ofGoods = ofImporter(owing);
        Authorisation stated = article4.authorisation(new Eori(person));
        if (!ofGoods.equals("YES")) {
            return ofGoods;
        }
        if (stated == null) {
            return "NOT_STATED";
        }
        if (stated.status() == Authorisation.Status.APPLIED) {
            return "ONCE_AUTHORISED";
        }
        boolean never = stated.status() == Authorisation.Status.NONE || stated.status() == Authorisation.Status.REFUSED;
        return never && owing.isEmpty() ? "NO" : "YES";
    }
}
