package org.cbamchecker.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;

/** The house as CONTRIBUTING.md describes it: arrows point down only, and a few habits hold everywhere. */
@AnalyzeClasses(packages = "org.cbamchecker", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule arrows_between_packages_point_down = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("cli")
            .definedBy("org.cbamchecker.cli..")
            .optionalLayer("authoring")
            .definedBy("org.cbamchecker.authoring..")
            .layer("api")
            .definedBy("org.cbamchecker.api..")
            .layer("explain")
            .definedBy("org.cbamchecker.explain..")
            .layer("intake")
            .definedBy("org.cbamchecker.intake..")
            .layer("report")
            .definedBy("org.cbamchecker.report..")
            .layer("check")
            .definedBy("org.cbamchecker.check..")
            .layer("articles")
            .definedBy("org.cbamchecker.articles..")
            .layer("engine")
            .definedBy("org.cbamchecker.engine..")
            .layer("reference")
            .definedBy("org.cbamchecker.reference..")
            .layer("formulas")
            .definedBy("org.cbamchecker.formulas..")
            .layer("rulebook")
            .definedBy("org.cbamchecker.rulebook..")
            .layer("tables")
            .definedBy("org.cbamchecker.tables..")
            .layer("findings")
            .definedBy("org.cbamchecker.findings..")
            .layer("facts")
            .definedBy("org.cbamchecker.facts..")
            .layer("diagnostics")
            .definedBy("org.cbamchecker.diagnostics..")
            .layer("law")
            .definedBy("org.cbamchecker.law..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("authoring")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("api")
            .mayOnlyBeAccessedByLayers("cli", "authoring")
            .whereLayer("explain")
            .mayOnlyBeAccessedByLayers("cli", "api")
            .whereLayer("intake")
            .mayOnlyBeAccessedByLayers("cli", "api")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("cli", "api", "explain", "authoring")
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers("cli", "api")
            .whereLayer("articles")
            .mayOnlyBeAccessedByLayers("check", "api", "authoring", "cli")
            .whereLayer("engine")
            .mayOnlyBeAccessedByLayers("articles", "check", "api", "authoring", "cli")
            .whereLayer("reference")
            .mayOnlyBeAccessedByLayers("check", "report", "explain", "api", "authoring", "cli")
            .whereLayer("formulas")
            .mayOnlyBeAccessedByLayers("check")
            .whereLayer("rulebook")
            .mayOnlyBeAccessedByLayers(
                    "engine", "reference", "check", "intake", "report", "explain", "api", "authoring", "cli")
            .whereLayer("findings")
            .mayOnlyBeAccessedByLayers("articles", "check", "report", "explain", "api", "authoring", "cli")
            .whereLayer("facts")
            .mayOnlyBeAccessedByLayers(
                    "findings",
                    "articles",
                    "formulas",
                    "check",
                    "intake",
                    "report",
                    "explain",
                    "api",
                    "authoring",
                    "cli")
            .because("a package that knows its readers cannot be read alone");

    @ArchTest
    static final ArchRule packages_form_no_circle =
            slices().matching("org.cbamchecker.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_vocabulary_depends_on_nothing = noClasses()
            .that()
            .resideInAPackage("org.cbamchecker.law..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.cbamchecker..").and(not(resideInAPackage("org.cbamchecker.law.."))))
            .orShould()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", "org.cbamchecker.law..");

    @ArchTest
    static final ArchRule only_the_engine_knows_the_rule_engine = noClasses()
            .that()
            .resideOutsideOfPackage("org.cbamchecker.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule only_tables_and_intake_know_workbooks = noClasses()
            .that()
            .resideOutsideOfPackages("org.cbamchecker.tables..", "org.cbamchecker.intake..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.dhatim..");

    @ArchTest
    static final ArchRule only_the_printed_report_knows_how_pages_are_laid_out = noClasses()
            .that()
            .resideOutsideOfPackage("org.cbamchecker.report.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..", "java.awt..");

    @ArchTest
    static final ArchRule only_the_command_line_knows_its_library = noClasses()
            .that()
            .resideOutsideOfPackage("org.cbamchecker.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule classes_are_final_or_made_to_be_extended = classes()
            .that()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .areNotAnonymousClasses()
            .and()
            .areTopLevelClasses()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .orShould()
            .haveModifier(JavaModifier.ABSTRACT);

    @ArchTest
    static final ArchRule names_say_what_a_class_is =
            noClasses().should().haveNameMatching(".*(Impl|Utils?|Base|Manager|Helper)");

    /** Excel stores binary fractions; this one class turns them back into the decimals that were typed. */
    private static final String WHERE_EXCEL_IS_UNDONE = "org.cbamchecker.tables.NumberCells";

    @ArchTest
    static final ArchRule no_figure_is_a_binary_fraction = fields().that()
            .areDeclaredInClassesThat(not(name(WHERE_EXCEL_IS_UNDONE)))
            .should()
            .notHaveRawType(double.class)
            .andShould()
            .notHaveRawType(float.class);

    @ArchTest
    static final ArchRule no_decimal_is_made_from_a_binary_fraction = noClasses()
            .that(not(name(WHERE_EXCEL_IS_UNDONE)))
            .should()
            .callConstructor(BigDecimal.class, double.class)
            .orShould()
            .callMethod(Double.class, "parseDouble", String.class);

    @ArchTest
    static final ArchRule nothing_follows_the_language_of_the_machine = noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class);

    @ArchTest
    static final ArchRule only_the_door_asks_what_day_it_is = noClasses()
            .that(not(resideInAPackage("org.cbamchecker.cli..").or(resideInAPackage("org.cbamchecker.api.."))))
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now", ZoneId.class)
            .orShould()
            .callMethod(ZoneId.class, "systemDefault");

    @ArchTest
    static final ArchRule nothing_static_changes =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule interfaces_carry_no_prefix =
            classes().that(INTERFACES).should().haveNameNotMatching(".*\\.I[A-Z].*");

    @ArchTest
    static final ArchRule no_method_has_more_than_four_parameters = methods()
            .that()
            .areDeclaredInClassesThat(resideInAPackage("org.cbamchecker.."))
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should(TheHouse.haveAtMostParameters(4));
}
