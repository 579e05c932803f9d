package org.pra.academy.publishing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.learning.LearningService;
import org.pra.academy.publishing.Draft;
import org.pra.academy.publishing.DraftService;
import org.pra.academy.publishing.Policy;
import org.pra.academy.publishing.PublishingPaths;
import org.pra.academy.publishing.PublishingService;
import org.pra.academy.publishing.UploadOutcome;
import org.pra.academy.publishing.VersionService;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole way of a change through the screens: download, edit, upload, choose, second look, publish, and back again. */
@AcademyTest
@ViewPackages(packages = "org.pra.academy")
class PublishingScreenTests extends SpringBrowserlessTest {

    private static final String L05 = "lectures/l05-registration/text.md";

    @Autowired
    private DraftService drafts;

    @Autowired
    private PublishingService publishing;

    @Autowired
    private VersionService versions;

    @Autowired
    private LearningService learning;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestTrainees trainees;

    private PersonId admin;

    @BeforeEach
    void administrator() {
        admin = people.administrator();
    }

    @AfterEach
    void shippedAgain() {
        people.run(people.administrator(), () -> {
            Draft draft = drafts.draft(drafts.again(1));
            publishing.publish(drafts.chooseForAll(draft, Policy.SWITCH), "back to the shipped programme");
        });
    }

    @Test
    void theWholeWayOfAChange() {
        PersonId trainee = trainees.enrolled();
        people.run(trainee, () -> learning.reached("L05", "s1"));
        PersonId other = people.administrator();
        UUID draft = people.as(admin, () -> upload(text -> text.replace("Forty minutes later", "Fifty minutes later")));

        people.run(admin, () -> {
            VersionsView list = navigate(VersionsView.class);
            assertThat(shown(list)).contains("Drafts that are not published", "my.zip", "No fault", "Current");
            DraftView view = navigate(DraftView.class, draft.toString());
            assertThat(shown(view))
                    .contains(
                            "Changes: 1", "Lecture L05 · Registration and identity", "1 sentences changed", "Touches");
            assertThat(shown(view)).doesNotContain("!publishing");
            RadioButtonGroup<Policy> choice = choices().getFirst();
            assertThat(choice.getValue()).isEqualTo(Policy.STAY);
            drafts.choose(drafts.draft(draft), "lectures/l05-registration", Policy.SWITCH);
            assertThat(navigate(DraftView.class, draft.toString()))
                    .satisfies(again -> assertThat(choices().getFirst().getValue())
                            .as("a choice is kept")
                            .isEqualTo(Policy.SWITCH));
            assertThat(shown(navigate(PublishView.class, draft.toString()))).contains("No second look yet");
        });

        people.run(other, () -> {
            PublishView look = navigate(PublishView.class, draft.toString());
            test(button("look-through")).click();
            assertThat(shown(look)).contains("has looked through this draft as it stands");
        });

        people.run(admin, () -> {
            PublishView publish = navigate(PublishView.class, draft.toString());
            publishButton();
            assertThat(shown(publish)).contains("Look at the changes above and say that you have.");
            find(Checkbox.class).single().setValue(true);
            publishButton();
            assertThat(shown(publish)).contains("what this version is for");
            find(TextArea.class).single().setValue("A wrong minute in L05");
            publishButton();
            assertThat(shown(publish)).contains("is published", "trainees in progress read something new");
            VersionsView list = navigate(VersionsView.class);
            assertThat(shown(list)).contains("A wrong minute in L05", "looked through by", "They went over");
            assertThat(shown(navigate(DraftView.class, draft.toString()))).contains("This draft was published.");
        });
        people.run(trainee, () -> {
            UI.getCurrent().navigate("lecture/L05");
            assertThat(shown(getCurrentView())).contains("Fifty minutes later");
        });

        people.run(admin, () -> {
            VersionsView list = navigate(VersionsView.class);
            assertThat(find(NativeButton.class).all().stream()
                            .filter(button -> button.getText().equals("Publish it again")))
                    .as("every version but the current one")
                    .hasSize(versions.versions().size() - 1);
            assertThat(shown(list)).doesNotContain("!publishing");
        });
    }

    @Test
    void hundredsOfFaultsAreListedByFileAndCanBeFiltered() {
        UUID draft = people.as(
                admin,
                () -> upload(text -> text.replaceAll(
                        "(?m)^(People|The|A|You|If|One) ", "They come " + "and they wait ".repeat(12) + " ")));
        people.run(admin, () -> {
            Draft kept = drafts.draft(draft);
            assertThat(kept.faults()).hasSizeGreaterThan(5);
            DraftView view = navigate(DraftView.class, draft.toString());
            assertThat(shown(view))
                    .contains("What has to be put right", L05, "line ", "long-sentence", "Download the list");
            find(TextField.class).single().setValue("nothing like this");
            assertThat(shown(view)).contains("0 of " + kept.faults().size() + " faults");
            assertThat(find(Anchor.class).all())
                    .as("no way on to publishing")
                    .noneMatch(link -> link.getHref().contains(PublishingPaths.PUBLISH));
            assertThat(shown(navigate(PublishView.class, draft.toString())))
                    .contains("cannot be published as it stands");
            drafts.discard(kept);
        });
    }

    @Test
    void whatIsDownloadedAndBroughtBackUnchangedIsNoChange() {
        people.run(admin, () -> {
            UUID draft = upload(text -> text);
            assertThat(shown(navigate(DraftView.class, draft.toString()))).contains("There is nothing to publish");
            drafts.discard(drafts.draft(draft));
        });
    }

    @SuppressWarnings("unchecked")
    private List<RadioButtonGroup<Policy>> choices() {
        return find(RadioButtonGroup.class).all().stream()
                .map(group -> (RadioButtonGroup<Policy>) group)
                .toList();
    }

    private void publishButton() {
        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.getText().startsWith("Publish version"))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private NativeButton button(String id) {
        return find(NativeButton.class).id(id);
    }

    private static String shown(HasElement view) {
        return UI.getCurrent().getElement().getTextRecursively() + " "
                + view.getElement().getTextRecursively()
                + innerHtml(view.getElement());
    }

    private static String innerHtml(com.vaadin.flow.dom.Element element) {
        StringBuilder all = new StringBuilder(String.valueOf(element.getProperty("innerHTML", "")));
        element.getChildren().forEach(child -> all.append(innerHtml(child)));
        return all.toString();
    }

    /** Downloads the current version, edits the text of L05 and brings it back. */
    private UUID upload(UnaryOperator<String> edit) {
        try {
            ByteArrayOutputStream taken = new ByteArrayOutputStream();
            versions.download(versions.versions().getFirst().version().number(), false, taken);
            Path zip = Files.createTempFile("brought", ".zip");
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(taken.toByteArray()));
                    ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write((entry.getName().equals(L05) ? edit.apply(text) : text).getBytes(StandardCharsets.UTF_8));
                    out.closeEntry();
                }
            }
            return ((UploadOutcome.Kept) drafts.upload("my.zip", zip)).draft();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
