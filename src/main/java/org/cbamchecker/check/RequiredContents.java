package org.cbamchecker.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.articles.ContentsQuestion;
import org.cbamchecker.articles.LackingQuestion;
import org.cbamchecker.articles.LegalQuestion;
import org.cbamchecker.facts.DocumentContent;
import org.cbamchecker.findings.ContentItem;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.tables.Row;

/** Holds what is stated of a document against the contents the law asks of it. */
final class RequiredContents {
    private static final String EVERY_GOOD = "";

    private final Session session;
    private final Map<Document, Map<Item, Answer>> stated = new HashMap<>();

    RequiredContents(Session session, List<DocumentContent> contents) {
        this.session = session;
        contents.forEach(content -> stated.computeIfAbsent(
                        new Document(content.kind(), content.document()), document -> new HashMap<>())
                .put(new Item(content.good(), content.item()), content.given()));
    }

    /** A document by its kind and its id. */
    record Document(DocumentContent.Kind kind, String id) {}

    /** @param good id of the reported good, or empty where the item is of the document as a whole */
    private record Item(String good, String code) {
        ContentItem shown() {
            return new ContentItem(code, good);
        }
    }

    /**
     * What decides which items are required.
     *
     * @param when circumstances of the document, as the table words them
     * @param categories goods categories by id of the good
     */
    record Circumstances(Set<String> when, Map<String, String> categories) {
        static final Circumstances NONE = new Circumstances(Set.of(), Map.of());
    }

    private record Required(Item item, Row row) {}

    /** What there is to ask about a document. */
    List<LegalQuestion> questions(Document document, LocalDate day, Circumstances circumstances) {
        List<Required> required = required(document, day, circumstances);
        Map<Item, Answer> given = stated.getOrDefault(document, Map.of());
        List<ContentItem> open = new ArrayList<>();
        List<RowReference> openRows = new ArrayList<>();
        Map<String, List<Required>> lacking = new LinkedHashMap<>();
        for (Required each : required) {
            Answer answer = given.getOrDefault(each.item(), Answer.UNKNOWN);
            if (answer == Answer.NO) {
                lacking.computeIfAbsent(each.row().text("Finding"), finding -> new ArrayList<>())
                        .add(each);
            } else if (answer == Answer.UNKNOWN) {
                open.add(each.item().shown());
                openRows.add(each.row().reference());
            }
        }
        List<LegalQuestion> questions = new ArrayList<>();
        questions.add(new ContentsQuestion(
                session.days(day),
                document.kind(),
                document.id(),
                new ContentsQuestion.Stated(required.size(), !given.isEmpty(), open, distinct(openRows))));
        lacking.values().forEach(each -> questions.add(lacking(document, day, each)));
        return questions;
    }

    private LackingQuestion lacking(Document document, LocalDate day, List<Required> lacking) {
        return new LackingQuestion(
                session.days(day),
                document.id(),
                lacking.stream().map(each -> each.item().shown()).toList(),
                lacking.stream().map(Required::row).distinct().toList());
    }

    private static List<RowReference> distinct(List<RowReference> rows) {
        return rows.stream().distinct().toList();
    }

    private List<Required> required(Document document, LocalDate day, Circumstances circumstances) {
        List<Required> required = new ArrayList<>();
        for (Row row : session.tables().requiredContents(kind(document), day)) {
            String when = row.text("When");
            if (!when.equals("always") && !circumstances.when().contains(when)) {
                continue;
            }
            if (row.text("Of").equals("document")) {
                required.add(new Required(new Item(EVERY_GOOD, row.text("Item")), row));
            } else {
                circumstances.categories().forEach((good, category) -> {
                    if (row.text("Category").isEmpty() || row.text("Category").equals(category)) {
                        required.add(new Required(new Item(good, row.text("Item")), row));
                    }
                });
            }
        }
        return required;
    }

    private static String kind(Document document) {
        return LegalQuestion.spoken(document.kind());
    }
}
