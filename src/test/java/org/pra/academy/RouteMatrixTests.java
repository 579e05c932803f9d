package org.pra.academy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.security.Principal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pra.academy.kernel.Role;

/** Every route against every role. A new route must be entered here, so nobody opens a door by accident. */
class RouteMatrixTests {

    private static final String ANYBODY = "anybody";
    private static final String SIGNED_IN = "signed-in";

    /** Who may open what: anybody; everybody signed in; or the roles named. */
    private static final Map<String, String> EXPECTED = new TreeMap<>(Map.ofEntries(
            Map.entry("", ANYBODY),
            Map.entry("privacy", ANYBODY),
            Map.entry("eligible", ANYBODY),
            Map.entry("sign-in", ANYBODY),
            Map.entry("join", ANYBODY),
            Map.entry("forgot-password", ANYBODY),
            Map.entry("choose-password", ANYBODY),
            Map.entry("setup", ANYBODY),
            Map.entry("verify", ANYBODY),
            Map.entry("sign-logbook", ANYBODY),
            Map.entry("home", SIGNED_IN),
            Map.entry("account", SIGNED_IN),
            Map.entry("apply", SIGNED_IN),
            Map.entry("hours", "TRAINEE"),
            Map.entry("hours-of", "ADMINISTRATOR INSTRUCTOR"),
            Map.entry("lectures", "TRAINEE"),
            Map.entry("lecture", "INSTRUCTOR TRAINEE"),
            Map.entry("quiz", "TRAINEE"),
            Map.entry("video", "TRAINEE"),
            Map.entry("scenarios", "TRAINEE"),
            Map.entry("scenario", "TRAINEE"),
            Map.entry("scenario-debrief", "INSTRUCTOR TRAINEE"),
            Map.entry("scenario-talks", "INSTRUCTOR"),
            Map.entry("scenario-pair", "INSTRUCTOR TRAINEE"),
            Map.entry("scenario-map", "INSTRUCTOR"),
            Map.entry("drills", "TRAINEE"),
            Map.entry("rhythm", "TRAINEE"),
            Map.entry("drill", "TRAINEE"),
            Map.entry("drills-of-batch", "INSTRUCTOR"),
            Map.entry("front-desk", "TRAINEE"),
            Map.entry("front-desk/task", "TRAINEE"),
            Map.entry("paper", "TRAINEE"),
            Map.entry("practicals", "TRAINEE"),
            Map.entry("logbook", "TRAINEE"),
            Map.entry("logbook/write", "TRAINEE"),
            Map.entry("logbook/ask", "TRAINEE"),
            Map.entry("standing", "TRAINEE"),
            Map.entry("my-record", "TRAINEE"),
            Map.entry("employability", "INSTRUCTOR TRAINEE"),
            Map.entry("worksheets", "INSTRUCTOR"),
            Map.entry("my-notes", "TRAINEE"),
            Map.entry("search", "INSTRUCTOR TRAINEE"),
            Map.entry("open-questions", "INSTRUCTOR"),
            Map.entry("struggles", "INSTRUCTOR"),
            Map.entry("grade", "INSTRUCTOR"),
            Map.entry("grade/sheet", "INSTRUCTOR"),
            Map.entry("station-doors", "INSTRUCTOR"),
            Map.entry("control-room", "ADMINISTRATOR INSTRUCTOR"),
            Map.entry("marks", "INSTRUCTOR"),
            Map.entry("batches", "ADMINISTRATOR INSTRUCTOR"),
            Map.entry("batch", "ADMINISTRATOR INSTRUCTOR"),
            Map.entry("batch-timetable", "ADMINISTRATOR INSTRUCTOR"),
            Map.entry("session", "ADMINISTRATOR INSTRUCTOR"),
            Map.entry("wall", "ADMINISTRATOR INSTRUCTOR"),
            Map.entry("timetable", "INSTRUCTOR TRAINEE"),
            Map.entry("attendance", "TRAINEE"),
            Map.entry("check-in", "TRAINEE"),
            Map.entry("standing-of", "ADMINISTRATOR INSTRUCTOR"),
            Map.entry("logbooks", "ADMINISTRATOR INSTRUCTOR"),
            Map.entry("logbook-of", "ADMINISTRATOR INSTRUCTOR"),
            Map.entry("logbook-sheet", "ADMINISTRATOR INSTRUCTOR"),
            Map.entry("people", "ADMINISTRATOR"),
            Map.entry("applications", "ADMINISTRATOR"),
            Map.entry("application", "ADMINISTRATOR"),
            Map.entry("certificates", "ADMINISTRATOR"),
            Map.entry("questions", "ADMINISTRATOR"),
            Map.entry("institute-films", "ADMINISTRATOR"),
            Map.entry("institute-film", "ADMINISTRATOR"),
            Map.entry("programme-versions", "ADMINISTRATOR"),
            Map.entry("programme-draft", "ADMINISTRATOR"),
            Map.entry("programme-publish", "ADMINISTRATOR"),
            Map.entry("my-skills", "TRAINEE"),
            Map.entry("skills-due", "INSTRUCTOR"),
            Map.entry("trail", "ADMINISTRATOR")));

    private final AccessAnnotationChecker checker = new AccessAnnotationChecker();

    @Test
    void everyRouteOpensForWhomItShouldAndForNobodyElse() {
        Map<String, String> found = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.pra.academy")) {
            if (type.isAnnotatedWith(Route.class)) {
                Class<?> view = type.reflect();
                found.put(view.getAnnotation(Route.class).value(), whoMayOpen(view));
            }
        }
        assertThat(found).isEqualTo(EXPECTED);
    }

    @Test
    void anOpenedDoorIsSeen() {
        assertThat(whoMayOpen(OpenDoor.class)).isEqualTo(ANYBODY);
    }

    private String whoMayOpen(Class<?> view) {
        if (checker.hasAccess(view, null, role -> false)) {
            return ANYBODY;
        }
        Principal somebody = () -> "somebody";
        if (checker.hasAccess(view, somebody, role -> false)) {
            return SIGNED_IN;
        }
        Set<String> roles = new TreeSet<>();
        for (Role role : Role.values()) {
            if (checker.hasAccess(view, somebody, role.name()::equals)) {
                roles.add(role.name());
            }
        }
        return String.join(" ", roles);
    }

    @AnonymousAllowed
    private static final class OpenDoor {}
}
