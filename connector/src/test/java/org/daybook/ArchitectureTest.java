package org.daybook;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of the house (DESIGN 2): one rule a package says what it may use; the arrows point one way. */
@AnalyzeClasses(packages = "org.daybook", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] PURE = {
        "org.daybook.accounting..", "org.daybook.work..", "org.daybook.invoicing..", "org.daybook.posting.."
    };

    @ArchTest
    static final ArchRule accounting_uses_the_JDK_alone =
            mayUse("org.daybook.accounting..", "org.daybook.accounting..");

    @ArchTest
    static final ArchRule work_uses_accounting =
            mayUse("org.daybook.work..", "org.daybook.work..", "org.daybook.accounting..");

    @ArchTest
    static final ArchRule invoicing_uses_work_and_accounting = mayUse(
            "org.daybook.invoicing..", "org.daybook.invoicing..", "org.daybook.work..", "org.daybook.accounting..");

    /** A room may use the selection and the catalogue of actions; it does not know its neighbours. */
    @ArchTest
    static final ArchRule no_room_of_invoicing_knows_another = slices().matching("org.daybook.invoicing.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    JavaClass.Predicates.resideInAPackage("org.daybook.invoicing.."),
                    JavaClass.Predicates.resideInAnyPackage(
                            "org.daybook.invoicing.selection..", "org.daybook.invoicing.action.."));

    @ArchTest
    static final ArchRule posting_uses_work_and_accounting =
            mayUse("org.daybook.posting..", "org.daybook.posting..", "org.daybook.work..", "org.daybook.accounting..");

    @ArchTest
    static final ArchRule sync_is_plain_java_on_the_pure_four = mayUse(
            "org.daybook.sync..",
            "org.daybook.sync..",
            "org.daybook.accounting..",
            "org.daybook.work..",
            "org.daybook.invoicing..",
            "org.daybook.posting..");

    @ArchTest
    static final ArchRule rules_know_no_clock_no_chance_and_no_outside = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..", "java.util.logging..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule time_comes_in_by_constructor = noClasses()
            .that()
            .resideInAPackage("org.daybook.sync..")
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule mapping_knows_no_stage_no_ledger_and_no_register = mustNotUse(
            "org.daybook.mapping..",
            "org.daybook.sync..",
            "org.daybook.ledger..",
            "org.daybook.register..",
            "org.daybook.route..",
            "org.daybook.console..",
            "org.springframework..",
            "org.apache.camel..");

    @ArchTest
    static final ArchRule register_knows_the_ports_alone = mustNotUse(
            "org.daybook.register..",
            "org.daybook.ledger..",
            "org.daybook.mapping..",
            "org.daybook.route..",
            "org.daybook.console..",
            "org.daybook.source..",
            "org.springframework..",
            "org.apache.camel..");

    @ArchTest
    static final ArchRule ledgers_and_sources_know_the_ports_alone = noClasses()
            .that()
            .resideInAnyPackage("org.daybook.ledger..", "org.daybook.source..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.daybook.register..",
                    "org.daybook.route..",
                    "org.daybook.mapping..",
                    "org.daybook.console..",
                    "org.daybook.sandbox..",
                    "org.springframework..",
                    "org.apache.camel..");

    @ArchTest
    static final ArchRule no_ledger_knows_another =
            slices().matching("org.daybook.ledger.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule no_source_knows_another =
            slices().matching("org.daybook.source.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule printing_turns_values_into_files_and_knows_nothing_else = mayUse(
            "org.daybook.document..",
            "org.daybook.document..",
            "org.daybook.accounting..",
            "org.daybook.work..",
            "org.daybook.invoicing..",
            "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule console_sees_the_desk_not_the_ledgers = mustNotUse(
            "org.daybook.console..",
            "org.daybook.ledger..",
            "org.daybook.register..",
            "org.daybook.source..",
            "org.daybook.route..",
            "java.sql..",
            "org.apache.camel..");

    @ArchTest
    static final ArchRule cli_starts_neither_spring_nor_camel = mustNotUse(
            "org.daybook.cli..",
            "org.daybook.ledger..",
            "org.daybook.register..",
            "org.daybook.source..",
            "org.daybook.route..",
            "java.sql..",
            "org.springframework..",
            "org.apache.camel..");

    @ArchTest
    static final ArchRule routes_know_no_ledger_and_no_sql = mustNotUse(
            "org.daybook.route..",
            "org.daybook.register..",
            "org.daybook.ledger..",
            "org.daybook.source..",
            "java.sql..");

    @ArchTest
    static final ArchRule scenarios_run_the_rules_and_nothing_else = mustNotUse(
            "org.daybook.scenario..",
            "org.daybook.sync..",
            "org.daybook.register..",
            "org.daybook.route..",
            "org.springframework..",
            "org.apache.camel..",
            "java.sql..",
            "java.net.http..");

    /** A file for an accounting package is text made from documents; a scenario may read it. */
    @ArchTest
    static final ArchRule scenarios_read_files_but_reach_no_ledger = noClasses()
            .that()
            .resideInAPackage("org.daybook.scenario..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "a ledger beside its files",
                    type -> type.getPackageName().startsWith("org.daybook.ledger")
                            && !type.getPackageName().equals("org.daybook.ledger.files")));

    @ArchTest
    static final ArchRule a_sandbox_shares_no_code_with_the_product_it_judges = noClasses()
            .that()
            .resideInAPackage("org.daybook.sandbox..")
            .should()
            .dependOnClassesThat(productBeside("org.daybook.sandbox"));

    @ArchTest
    static final ArchRule only_the_root_wires = noClasses()
            .that()
            .resideOutsideOfPackage("org.daybook")
            .and()
            .resideOutsideOfPackages("org.daybook.demo..", "org.daybook.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.daybook");

    @ArchTest
    static final ArchRule ledger_traffic_has_one_client = classes()
            .that()
            .resideInAPackage("org.daybook.ledger..")
            .and()
            .doNotHaveSimpleName("OneShotHttp")
            .and(DescribedPredicate.not(insideOneShotHttp()))
            .should()
            .onlyDependOnClassesThat(DescribedPredicate.not(httpClients()));

    @ArchTest
    static final ArchRule money_is_never_a_floating_point_number = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.Double")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.Float");

    private static ArchRule mayUse(String room, String... rooms) {
        String[] allowed = java.util.stream.Stream.concat(
                        java.util.Arrays.stream(rooms), java.util.stream.Stream.of("java.."))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }

    private static ArchRule mustNotUse(String room, String... rooms) {
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(rooms);
    }

    private static DescribedPredicate<JavaClass> productBeside(String room) {
        return DescribedPredicate.describe(
                "the product outside " + room,
                type -> type.getPackageName().startsWith("org.daybook")
                        && !type.getPackageName().startsWith(room));
    }

    private static DescribedPredicate<JavaClass> insideOneShotHttp() {
        return DescribedPredicate.describe(
                "a part of OneShotHttp", type -> type.getName().startsWith("org.daybook.ledger.OneShotHttp"));
    }

    private static DescribedPredicate<JavaClass> httpClients() {
        return DescribedPredicate.describe(
                "an HTTP client",
                type -> type.getName().startsWith("java.net.http.HttpClient")
                        || type.getName().equals("java.net.HttpURLConnection"));
    }
}
