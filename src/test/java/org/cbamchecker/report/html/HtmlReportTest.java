package org.cbamchecker.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.report.SampleAssessment;
import org.cbamchecker.report.chart.Contrast;
import org.cbamchecker.report.markup.Xhtml;
import org.cbamchecker.report.survey.AssessmentSurvey;
import org.cbamchecker.report.survey.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class HtmlReportTest {
    private static final Assessment SAMPLE = SampleAssessment.whole();

    static Stream<Xhtml> documents() {
        AssessmentSurvey survey = Reported.survey(SAMPLE);
        return Stream.of(
                Xhtml.of(HtmlReport.forScreen(survey, Reported.keys())),
                Xhtml.of(HtmlReport.forPaper(survey, Reported.keys())),
                Xhtml.of(HtmlReport.forScreen(survey, Reported.in("zh-Hant"))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_link_within_leads_somewhere_and_no_name_is_given_twice(Xhtml report) {
        List<String> ids = report.values("id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(report.values("href"))
                .filteredOn(link -> link.startsWith("#"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void it_needs_nothing_from_elsewhere_and_no_script(Xhtml report) {
        assertThat(report.all("*").stream().map(Element::getTagName))
                .doesNotContain("script", "link", "img", "iframe", "object", "embed", "form");
        assertThat(report.values("src")).isEmpty();
        assertThat(report.all("style")).singleElement().satisfies(style -> assertThat(style.getTextContent())
                .doesNotContain("@import", "url("));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void headings_stand_in_order(Xhtml report) {
        List<Integer> levels = report.all("*").stream()
                .map(Element::getTagName)
                .filter(name -> name.matches("h[1-6]"))
                .map(name -> name.charAt(1) - '0')
                .toList();

        assertThat(levels).startsWith(1).filteredOn(level -> level == 1).hasSize(1);
        for (int at = 1; at < levels.size(); at++) {
            assertThat(levels.get(at)).isLessThanOrEqualTo(levels.get(at - 1) + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_table_has_a_caption_and_its_headings_say_what_they_head(Xhtml report) {
        assertThat(report.all("table")).isNotEmpty().allSatisfy(table -> assertThat(
                        Xhtml.within(table, "caption").get(0).getTextContent())
                .isNotBlank());
        assertThat(report.all("th"))
                .allSatisfy(heading -> assertThat(heading.getAttribute("scope")).isIn("col", "row"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void rows_are_as_broad_as_their_headings(Xhtml report) {
        assertThat(report.all("table")).allSatisfy(table -> {
            int columns =
                    Xhtml.within(Xhtml.within(table, "thead").get(0), "th").size();
            assertThat(Xhtml.within(Xhtml.within(table, "tbody").get(0), "tr"))
                    .allSatisfy(row -> assertThat(breadth(row)).isEqualTo(columns));
        });
    }

    private static int breadth(Element row) {
        return Stream.concat(Xhtml.within(row, "th").stream(), Xhtml.within(row, "td").stream())
                .mapToInt(cell -> cell.hasAttribute("colspan") ? Integer.parseInt(cell.getAttribute("colspan")) : 1)
                .sum();
    }

    static Stream<Xhtml> varied() {
        AssessmentSurvey survey = Reported.survey(SampleAssessment.varied());
        return Stream.of(
                Xhtml.of(HtmlReport.forScreen(survey, Reported.keys())),
                Xhtml.of(HtmlReport.forPaper(survey, Reported.in("zh-Hant"))));
    }

    @ParameterizedTest
    @MethodSource("varied")
    void every_chart_is_described(Xhtml report) {
        assertThat(report.all("svg")).hasSizeGreaterThan(3).allSatisfy(chart -> assertThat(
                        Xhtml.within(chart, "desc").get(0).getTextContent())
                .isNotBlank());
    }

    @Test
    void the_language_is_declared() {
        assertThat(Xhtml.of(HtmlReport.forScreen(Reported.survey(SAMPLE), Reported.in("zh-Hant")))
                        .root()
                        .getAttribute("lang"))
                .isEqualTo("zh-Hant");
    }

    @Test
    void every_finding_of_the_assessment_is_told() {
        ReportWords words = Reported.in("en");
        String told = Xhtml.of(HtmlReport.forScreen(Reported.survey(SAMPLE), words))
                .root()
                .getTextContent()
                .replace('\u00A0', ' ');

        assertThat(SAMPLE.findings()).isNotEmpty().allSatisfy((Finding finding) -> assertThat(told)
                .contains(words.words().sentence(finding), finding.code()));
    }

    @Test
    void every_figure_of_a_line_leads_to_the_step_that_explains_it() {
        Xhtml report = Xhtml.of(HtmlReport.forScreen(Reported.survey(SAMPLE), Reported.keys()));

        assertThat(Xhtml.within(report.byId("lines"), "td"))
                .filteredOn(cell -> cell.getAttribute("class").equals("figure")
                        && cell.getTextContent().matches("[0-9.\u00A0]+"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(Xhtml.within(cell, "a").get(0).getAttribute("href"))
                        .startsWith("#line-1"));
    }

    @Test
    void every_clause_that_is_cited_is_told_at_the_end() {
        Xhtml report = Xhtml.of(HtmlReport.forScreen(Reported.survey(SAMPLE), Reported.in("en")));

        assertThat(Xhtml.within(report.byId("clauses"), "dt"))
                .extracting(Element::getTextContent)
                .contains("Regulation (EU) 2023/956, Article 21(1a)");
        assertThat(Xhtml.within(report.byId("clauses"), "code"))
                .extracting(Element::getTextContent)
                .contains("EU-2023-956:Art.21(1a)", "IR-2025-2621:Art.3")
                .isSorted();
    }

    @Test
    void what_is_said_of_a_declarant_is_told() {
        Xhtml report = Xhtml.of(HtmlReport.forScreen(Reported.survey(SAMPLE), Reported.keys()));

        assertThat(report.byId("declarants").getTextContent())
                .contains("paper.report.holdings", "paper.report.account", "paper.report.differences")
                .contains("paper.report.penalties");
        assertThat(Xhtml.within(report.byId("duties"), "time")).isNotEmpty();
    }

    @Test
    void of_a_large_submission_some_lines_are_shown_and_it_says_so() {
        var survey = new AssessmentSurvey(new Extent(2, 1, 1));
        survey.accept(new Assessment(
                SampleAssessment.header(),
                Stream.of("L1", "L2", "L3").map(SampleAssessment::liableLine).toList(),
                List.of(SampleAssessment.importerYear()),
                List.of(),
                List.of()));

        String told = HtmlReport.forScreen(survey, Reported.keys());

        assertThat(told).contains("paper.report.lines.some{all=3, shown=2}", "paper.report.findings.more{count=2}");
        assertThat(Xhtml.of(told).values("id")).contains("line-1", "line-2").doesNotContain("line-3");
    }

    @Test
    void nothing_submitted_becomes_markup_or_style() {
        String evil = "</title></style><script>alert(1)</script>\"; } body { display: none } /*";
        AssessmentSurvey survey = Reported.survey(Renamed.everywhere(SAMPLE, evil));

        Xhtml report = Xhtml.of(HtmlReport.forScreen(survey, Reported.keys()));

        assertThat(report.all("script")).isEmpty();
        assertThat(report.all("title").get(0).getTextContent()).contains("<script>alert(1)</script>");
        assertThat(report.all("style").get(0).getTextContent()).doesNotContain("alert(1)", "display: none }");
        assertThat(report.values("id")).allSatisfy(id -> assertThat(id).matches("[a-z0-9-]+"));
    }

    @Test
    void words_stand_out_from_what_is_behind_them() {
        String sheets = Xhtml.of(HtmlReport.forScreen(Reported.survey(SAMPLE), Reported.keys()))
                .all("style")
                .get(0)
                .getTextContent();

        assertThat(rules(sheets)).hasSizeGreaterThan(5).allSatisfy(rule -> assertThat(
                        Contrast.of(colour("(?<![-\\w])color", rule, "#1d2b36"), colour("background", rule, "#ffffff")))
                .as(rule)
                .isGreaterThan(4.5));
    }

    /** Rules that say how words look. */
    private static List<String> rules(String sheets) {
        return Pattern.compile("\\{[^{}]*\\}")
                .matcher(sheets)
                .results()
                .map(rule -> rule.group())
                .filter(rule -> Pattern.compile("(?<![-\\w])color:|background:")
                        .matcher(rule)
                        .find())
                .toList();
    }

    private static String colour(String property, String rule, String otherwise) {
        var found = Pattern.compile(property + ": (#[0-9a-f]{6})").matcher(rule);
        return found.find() ? found.group(1) : otherwise;
    }

    @Test
    void the_same_assessment_gives_the_same_report() {
        assertThat(HtmlReport.forScreen(Reported.survey(SAMPLE), Reported.in("en")))
                .isEqualTo(HtmlReport.forScreen(Reported.survey(SAMPLE), Reported.in("en")));
        assertThat(new HashSet<>(List.of(
                        HtmlReport.forScreen(Reported.survey(SAMPLE), Reported.in("en")),
                        HtmlReport.forScreen(Reported.survey(SAMPLE), Reported.in("zh-Hant")))))
                .hasSize(2);
    }
}
