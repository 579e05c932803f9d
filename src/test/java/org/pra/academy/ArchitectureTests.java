package org.pra.academy;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pra.academy.kernel.CalledByServices;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What Modulith cannot see. Each rule must pass the house and catch the offender seeded for it in {@code offenders}. */
class ArchitectureTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.pra.academy");
    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages("org.pra.offenders");

    private static final DescribedPredicate<JavaMethodCall> CLOCKLESS_NOW = DescribedPredicate.describe(
            "now() without a clock",
            call -> call.getTarget().getName().equals("now")
                    && call.getTargetOwner().getPackageName().equals("java.time")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class)));

    static Map<String, ArchRule> rules() {
        return Map.of(
                "VaadinOutsideUi",
                noClasses()
                        .that()
                        .resideOutsideOfPackages("..ui..", "..shell..", "..identity", "..org.pra.academy")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.vaadin..")
                        .because("rules and services must be testable and callable without a screen"),
                "SetterOnAggregate",
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Entity.class)
                        .should()
                        .haveNameNotStartingWith("set")
                        .because("an aggregate has verbs that refuse when wrong"),
                "ClocklessNow",
                noClasses().should().callMethodWhere(CLOCKLESS_NOW).because("time comes from the injected Clock"),
                "RouteWithoutRoles",
                classes()
                        .that()
                        .areAnnotatedWith(Route.class)
                        .should(beGuarded())
                        .because("every door says who may open it"),
                "BannedNameHelper",
                noClasses()
                        .should()
                        .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Dto|Info|Base)")
                        .because("names are the field's own words"),
                "ServiceWithoutRoles",
                methods()
                        .that()
                        .arePublic()
                        .and()
                        .areNotStatic()
                        .and()
                        .areDeclaredInClassesThat(are(annotatedService()))
                        .should(sayWhoMayCall())
                        .because("every service method names its roles"),
                "ViewCallingUnguarded",
                noClasses()
                        .that()
                        .resideInAPackage("..ui..")
                        .should()
                        .callMethodWhere(unguarded())
                        .because("a view calls only what checks who may"),
                "ViewWithSql",
                noClasses()
                        .that()
                        .resideInAPackage("..ui..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.springframework.jdbc..", "jakarta.persistence..", "org.springframework.data..")
                        .because("a view asks a service"),
                "InlineStyle",
                noClasses()
                        .should()
                        .callMethodWhere(DescribedPredicate.describe(
                                "getStyle()", call -> call.getTarget().getName().equals("getStyle")))
                        .because("looks live in the theme"));
    }

    static Stream<String> names() {
        return rules().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void houseKeeps(String name) {
        rules().get(name).check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("names")
    void ruleCatchesItsOffender(String name) {
        assertThat(rules().get(name).evaluate(OFFENDERS).getFailureReport().getDetails())
                .as("the offender %s is reported", name)
                .anyMatch(line -> line.contains(name));
    }

    @Test
    void systemClockIsMadeInOnePlaceOnly() {
        List<String> makers = HOUSE.stream()
                .filter(type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Clock.class)
                                && call.getTarget().getName().startsWith("system")))
                .map(JavaClass::getSimpleName)
                .toList();
        assertThat(makers).containsExactlyInAnyOrder("PraAcademy", "DemoClock");
        assertThat(ZoneId.of("Asia/Kolkata")).isNotNull();
    }

    private static DescribedPredicate<JavaClass> annotatedService() {
        return DescribedPredicate.describe("services", type -> type.isAnnotatedWith(Service.class));
    }

    private static DescribedPredicate<JavaMethodCall> unguarded() {
        return DescribedPredicate.describe(
                "what is marked CalledByServices",
                call -> call.getTargetOwner().isAnnotatedWith(CalledByServices.class)
                        || call.getTarget()
                                .resolveMember()
                                .filter(member -> member.isAnnotatedWith(CalledByServices.class))
                                .isPresent());
    }

    private static ArchCondition<JavaClass> beGuarded() {
        return new ArchCondition<>("carry a security annotation") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean guarded = type.isAnnotatedWith(RolesAllowed.class)
                        || type.isAnnotatedWith(PermitAll.class)
                        || type.isAnnotatedWith(AnonymousAllowed.class);
                events.add(
                        new SimpleConditionEvent(type, guarded, type.getName() + " says who may open it: " + guarded));
            }
        };
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = method.isAnnotatedWith(PreAuthorize.class)
                        || method.isAnnotatedWith(CalledByServices.class)
                        || method.getOwner().isAnnotatedWith(PreAuthorize.class)
                        || method.getOwner().isAnnotatedWith(CalledByServices.class);
                events.add(new SimpleConditionEvent(
                        method, said, method.getFullName() + " says who may call it: " + said));
            }
        };
    }
}
