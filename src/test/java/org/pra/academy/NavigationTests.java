package org.pra.academy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pra.academy.shell.ui.NavigationEntries;
import org.pra.academy.shell.ui.NavigationEntry;
import org.springframework.beans.factory.annotation.Autowired;

/** Every entry of the navigation leads to a screen and shows a drawing that is there. */
@AcademyTest
class NavigationTests {

    private static final Path ICONS = Path.of("frontend/styles/icons.css");
    private static final Set<String> ROUTES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.pra.academy").stream()
                    .filter(type -> type.isAnnotatedWith(Route.class))
                    .map(JavaClass::reflect)
                    .map(view -> view.getAnnotation(Route.class).value())
                    .collect(Collectors.toSet());

    @Autowired
    private List<NavigationEntries> sources;

    @Test
    void everyEntryLeadsToAScreenAndHasItsDrawing() throws IOException {
        String icons = Files.readString(ICONS);
        assertThat(sources.stream().flatMap(source -> source.entries().stream()))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(faults(entry, icons)).isEmpty());
    }

    @Test
    void anEntryWithItsPathAndDrawingSwappedIsSeen() throws IOException {
        NavigationEntry swapped = new NavigationEntry(1, "learning.nav.lectures", "book-open", "lectures", Set.of());
        assertThat(faults(swapped, Files.readString(ICONS))).hasSize(2);
    }

    private static List<String> faults(NavigationEntry entry, String icons) {
        return Stream.of(
                        ROUTES.contains(entry.path()) ? "" : entry.path() + " is no screen",
                        icons.contains(".shell-icon-" + entry.icon() + " ") ? "" : entry.icon() + " is no drawing")
                .filter(fault -> !fault.isEmpty())
                .toList();
    }
}
