package studydown;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds who may import whom. A new row or entry here is a decision record first. */
class ArchitectureTest {

    /** Package to the packages of ours that it may import. */
    private static final Map<String, Set<String>> OURS = new TreeMap<>(Map.ofEntries(
            Map.entry("source", Set.of()),
            Map.entry("site", Set.of()),
            Map.entry("model", Set.of("source")),
            Map.entry("content", Set.of("source", "model", "site")),
            Map.entry("html", Set.of()),
            Map.entry("maths", Set.of("html")),
            Map.entry("markdown", Set.of("source", "model", "link", "maths", "html")),
            Map.entry("identity", Set.of("source", "model")),
            Map.entry("link", Set.of("source", "model")),
            Map.entry("quiz", Set.of("source", "model", "link")),
            Map.entry("pages", Set.of("source", "model", "link", "quiz", "site", "html")),
            Map.entry("search", Set.of("source", "model", "link", "site")),
            Map.entry("render", Set.of("source", "html", "pages", "site")),
            Map.entry("check", Set.of("source", "model", "link", "quiz", "pages", "site")),
            Map.entry("export", Set.of("source", "model", "quiz", "site", "html")),
            Map.entry("pack", Set.of("html", "site")),
            Map.entry("publish", Set.of("site")),
            Map.entry("fit", Set.of("source", "model", "site")),
            Map.entry("serve", Set.of("source", "site")),
            Map.entry("cli", Set.of("", "source", "model", "site", "content", "check", "publish", "serve", "fit"))));

    /** Package to the libraries that it may import besides the JDK and JSpecify. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("content", Set.of("org.apache.commons.io", "org.snakeyaml.engine")),
            Map.entry("markdown", Set.of("com.vladsch.flexmark", "org.jsoup")),
            Map.entry("search", Set.of("com.google.gson")),
            Map.entry("render", Set.of("io.pebbletemplates", "com.google.gson")),
            Map.entry("export", Set.of("org.sqlite", "com.google.gson", "org.apache.commons.csv")),
            Map.entry("pack", Set.of("com.google.gson")),
            Map.entry("publish", Set.of("org.apache.commons.io")),
            Map.entry("fit", Set.of("com.google.gson")),
            Map.entry("cli", Set.of("picocli")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("studydown");

    @Test
    void everyPackageStandsInTheTable() {
        Set<String> found = new TreeSet<>();
        CLASSES.forEach(type -> found.add(packageOf(type)));
        found.remove("");
        found.removeAll(OURS.keySet());
        assertEquals(Set.of(), found, "packages that the table does not know");
    }

    @Test
    void packagesImportOnlyWhatTheTableSays() {
        OURS.forEach((name, allowed) -> classes()
                .that()
                .resideInAPackage("studydown." + name)
                .should()
                .onlyDependOnClassesThat(allowed(name, allowed))
                .allowEmptyShould(true)
                .check(CLASSES));
    }

    @Test
    void theRootDoesNotKnowTheOutside() {
        noClasses()
                .that()
                .resideInAPackage("studydown")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("studydown.cli", "studydown.serve", "studydown.publish", "studydown.fit")
                .check(CLASSES);
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("studydown.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheCommandLineEndsTheProgram() {
        noClasses()
                .that()
                .resideOutsideOfPackage("studydown.cli")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void onlyTheOutsideTouchesFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "studydown.content", "studydown.publish", "studydown.serve", "studydown.fit", "studydown.cli")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .check(CLASSES);
    }

    private static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        return name.equals("studydown") ? "" : name.substring("studydown.".length());
    }

    private static DescribedPredicate<JavaClass> allowed(String name, Set<String> ours) {
        Set<String> libraries = LIBRARIES.getOrDefault(name, Set.of());
        return DescribedPredicate.describe("ours " + ours + ", libraries " + libraries, type -> {
            String from = type.getBaseComponentType().getPackageName();
            if (from.equals("studydown") || from.startsWith("studydown.")) {
                String our = from.equals("studydown") ? "" : from.substring("studydown.".length());
                return our.equals(name) || ours.contains(our);
            }
            return from.isEmpty()
                    || from.startsWith("java.")
                    || from.startsWith("javax.")
                    || from.startsWith("com.sun.net.httpserver")
                    || from.startsWith("org.jspecify")
                    || libraries.stream().anyMatch(from::startsWith);
        });
    }
}
