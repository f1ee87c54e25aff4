package org.chancery.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The one place that says in which order the packages read: each may use only those before it. */
class ReadingOrderTest {

  private static final List<String> ORDER =
      List.of(
          "text",
          "document",
          "evidence",
          "step",
          "sentence",
          "network",
          "codebook",
          "time",
          "mention",
          "entity",
          "place",
          "office",
          "figure",
          "attribution",
          "statement",
          "agreement",
          "event",
          "confidence",
          "reading");

  private static final String ROOT = "org.chancery.engine.";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.chancery.engine");

  @Test
  void theOrderNamesEveryPackage() {
    Set<String> packages =
        CLASSES.stream()
            .map(c -> c.getPackageName().substring(ROOT.length()))
            .collect(Collectors.toSet());

    assertThat(packages).containsExactlyInAnyOrderElementsOf(ORDER);
  }

  @Test
  void noPackageUsesALaterOne() {
    for (int i = 0; i < ORDER.size() - 1; i++) {
      String[] later =
          ORDER.subList(i + 1, ORDER.size()).stream()
              .map(name -> ROOT + name + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(ROOT + ORDER.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .check(CLASSES);
    }
  }

  @Test
  void theEngineKnowsNoDiskNetworkThreadOrClock() {
    noClasses()
        .that()
        .resideInAPackage("org.chancery.engine..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.util.concurrent..")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .check(CLASSES);
  }
}
