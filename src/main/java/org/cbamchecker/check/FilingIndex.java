package org.cbamchecker.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cbamchecker.facts.AccountEntry;
import org.cbamchecker.facts.AuthorityDecision;
import org.cbamchecker.facts.FiledDeclaration;
import org.cbamchecker.facts.Filings;
import org.cbamchecker.law.Eori;

/** Finds what a declarant filed, what moved on its account and what authorities told it. Immutable. */
final class FilingIndex {
    private static final Comparator<FiledDeclaration> BY_FILING =
            Comparator.comparing(FiledDeclaration::filedOn, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Map<String, List<FiledDeclaration>> declarations;
    private final List<FiledDeclaration> all;
    private final Map<String, List<AccountEntry>> account;
    private final Map<String, List<AuthorityDecision>> decisions;

    FilingIndex(Filings filings) {
        all = filings.declarations();
        declarations = by(filings.declarations(), FiledDeclaration::declarant);
        account = by(filings.account(), entry -> entry.holder().eori());
        decisions = by(filings.decisions(), AuthorityDecision::person);
    }

    private static <T> Map<String, List<T>> by(List<T> filings, Function<T, Eori> whose) {
        Map<String, List<T>> index = new HashMap<>();
        filings.forEach(each -> index.computeIfAbsent(whose.apply(each).value(), key -> new ArrayList<>())
                .add(each));
        return index;
    }

    /** The declaration for a year that was filed last, of one day the one given last; a draft only where none was. */
    Optional<FiledDeclaration> declaration(String declarant, int year) {
        return ofDeclarant(declarant).filter(each -> each.year() == year).reduce(FilingIndex::later);
    }

    /** The declaration that was filed in a calendar year, whatever year of imports it is about. */
    Optional<FiledDeclaration> declarationFiledIn(String declarant, int calendarYear) {
        return ofDeclarant(declarant)
                .filter(each -> Optional.ofNullable(each.filedOn())
                        .map(LocalDate::getYear)
                        .filter(year -> year == calendarYear)
                        .isPresent())
                .reduce(FilingIndex::later);
    }

    /** All that were stated, in the order of the input. */
    Stream<FiledDeclaration> declarations() {
        return all.stream();
    }

    private static FiledDeclaration later(FiledDeclaration one, FiledDeclaration next) {
        return BY_FILING.compare(one, next) > 0 ? one : next;
    }

    private Stream<FiledDeclaration> ofDeclarant(String declarant) {
        return declarations.getOrDefault(declarant, List.of()).stream();
    }

    /** In the order of the input. */
    List<AccountEntry> account(String declarant) {
        return account.getOrDefault(declarant, List.of());
    }

    /** In the order of the input. */
    List<AuthorityDecision> decisions(String person) {
        return decisions.getOrDefault(person, List.of());
    }
}
