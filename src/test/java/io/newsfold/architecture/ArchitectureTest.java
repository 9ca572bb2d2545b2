package io.newsfold.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The layout that DESIGN.md draws: a pure core, a thin shell, and no circles. */
final class ArchitectureTest {
    private static final String ROOT = "io.newsfold.";
    private static final String[] CORE = {
        "io.newsfold.model..",
        "io.newsfold.text..",
        "io.newsfold.language..",
        "io.newsfold.extract..",
        "io.newsfold.pivot..",
        "io.newsfold.event..",
        "io.newsfold.match..",
        "io.newsfold.record..",
        "io.newsfold.enrich..",
        "io.newsfold.desk..",
        "io.newsfold.intake..",
        "io.newsfold.fold..",
        "io.newsfold.evaluate.."
    };

    private static final JavaClasses PROJECT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.newsfold");

    @Test
    void coreDoesNotKnowKafka() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "io.javalin..", "picocli..", "io.micrometer..")
                .check(PROJECT);
    }

    @Test
    void coreDoesNotKnowItsShells() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "topology..", ROOT + "run..", ROOT + "cli..")
                .check(PROJECT);
    }

    @Test
    void onlyTheTopologyUsesKafkaStreamsProcessors() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "topology..", ROOT + "bench..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka.streams.kstream..", "org.apache.kafka.streams.processor.api..")
                .check(PROJECT);
    }

    @Test
    void languageExtractionAndEventsDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "language..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "extract..", ROOT + "event..", ROOT + "match..")
                .check(PROJECT);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "extract..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "language..", ROOT + "event..", ROOT + "match..", ROOT + "record..")
                .check(PROJECT);
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "event..", ROOT + "match..", ROOT + "record..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "language..", ROOT + "extract..")
                .check(PROJECT);
    }

    @Test
    void theModelKnowsNothingElse() {
        classes()
                .that()
                .resideInAPackage(ROOT + "model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + "model..", "java..", "org.jspecify..")
                .check(PROJECT);
    }

    @Test
    void noPackagesGoInCircles() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(PROJECT);
    }

    @Test
    void onlyThePlugInForEncodersNeedsWhatRunsThem() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "match.encoder.onnx..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ai.onnxruntime..", "ai.djl..")
                .check(PROJECT);
    }

    @Test
    void onlyTheEmbeddedBrokerNeedsTheBrokersJar() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "run.embedded..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("kafka..", "org.apache.kafka.metadata..", "org.apache.kafka.server..")
                .check(PROJECT);
    }
}
