package vn.satcoso;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows of the design: Resource → Service → Repository → Entity, feature → platform, and no circles. */
@AnalyzeClasses(packages = "vn.satcoso", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final int MOST_LINES = 250;

    private static final DescribedPredicate<JavaClass> PLATFORM = resideInAPackage("vn.satcoso.platform..");
    private static final DescribedPredicate<JavaClass> FEATURE = resideInAPackage("vn.satcoso..")
            .and(DescribedPredicate.not(PLATFORM))
            .as("a feature");
    private static final DescribedPredicate<JavaClass> RESOURCE = simpleNameEndingWith("Resource");
    private static final DescribedPredicate<JavaClass> REPOSITORY =
            describe("a repository", type -> type.isAssignableTo(PanacheRepositoryBase.class));
    private static final DescribedPredicate<JavaClass> ENTITY =
            describe("an entity", type -> type.isAnnotatedWith(Entity.class));
    private static final DescribedPredicate<JavaClass> DATABASE =
            REPOSITORY.or(ENTITY).or(describe("the entity manager", type -> type.isEquivalentTo(EntityManager.class)));

    @ArchTest
    static final ArchRule FEATURES_STAND_IN_NO_CIRCLE =
            slices().matching("vn.satcoso.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PLATFORM_PACKAGES_KNOW_NO_FEATURE =
            noClasses().that(PLATFORM).should().dependOnClassesThat(FEATURE);

    @ArchTest
    static final ArchRule ROWS_OF_A_FEATURE_ARE_ITS_OWN = classes()
            .that(REPOSITORY.or(ENTITY))
            .should(new ArchCondition<>("be used in their own package only") {
                @Override
                public void check(JavaClass rows, ConditionEvents events) {
                    rows.getDirectDependenciesToSelf().stream()
                            .filter(use ->
                                    !use.getOriginClass().getPackageName().equals(rows.getPackageName()))
                            .forEach(use -> events.add(SimpleConditionEvent.violated(rows, use.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule RESOURCES_ASK_SERVICES_ONLY =
            noClasses().that(RESOURCE).should().dependOnClassesThat(DATABASE);

    @ArchTest
    static final ArchRule RESOURCES_SHOW_NO_ENTITY = methods()
            .that()
            .areDeclaredInClassesThat(RESOURCE)
            .should(new ArchCondition<>("have no entity in the signature") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    method.getAllInvolvedRawTypes().stream()
                            .filter(ENTITY)
                            .forEach(type -> events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " shows " + type.getName())));
                }
            });

    @ArchTest
    static final ArchRule RESOURCE_METHODS_STAND_IN_THE_CONTRACT = methods()
            .that()
            .areDeclaredInClassesThat(RESOURCE)
            .and()
            .areAnnotatedWith("org.eclipse.microprofile.openapi.annotations.Operation")
            .should()
            .bePublic();

    @ArchTest
    static final ArchRule SERVICES_KNOW_NO_RESOURCE = noClasses()
            .that(DescribedPredicate.not(RESOURCE).and(describe("named", type -> !type.isAnonymousClass())))
            .should()
            .dependOnClassesThat(RESOURCE);

    @ArchTest
    static final ArchRule ROWS_KNOW_NO_SERVICE =
            noClasses().that(REPOSITORY.or(ENTITY)).should().dependOnClassesThat(simpleNameEndingWith("Service"));

    @ArchTest
    static final ArchRule ENTITIES_KNOW_NO_REPOSITORY =
            noClasses().that(ENTITY).should().dependOnClassesThat(REPOSITORY);

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
            noClasses().should().haveNameMatching(".*(Util|Utils|Manager|Helper|Impl)(\\$.*)?");

    @ArchTest
    static final ArchRule TRANSACTIONS_BEGIN_IN_SERVICES_AND_JOBS = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat(describe(
                    "are services, jobs or the platform",
                    type -> PLATFORM.test(type) || type.getSimpleName().endsWith("Service") || job(type)));

    @ArchTest
    static final ArchRule TRANSACTIONS_ARE_SAID_METHOD_BY_METHOD =
            noClasses().should().beAnnotatedWith(Transactional.class);

    private static boolean job(JavaClass type) {
        return type.getMethods().stream()
                .map(JavaMember.class::cast)
                .anyMatch(method -> method.isAnnotatedWith(Scheduled.class));
    }

    @Test
    void filesStayShort() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > MOST_LINES)
                    .map(Path::toString)
                    .sorted()
                    .toList();
            assertEquals(List.of(), tooLong);
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
