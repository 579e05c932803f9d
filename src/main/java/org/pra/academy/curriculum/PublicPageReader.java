package org.pra.academy.curriculum;

import java.util.List;
import org.pra.academy.content.ContentNode;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Markdown;
import org.pra.academy.content.Yaml;

/** Reads the public page's files. */
final class PublicPageReader {

    private final ContentTree tree;
    private final Faults faults;

    PublicPageReader(ContentTree tree, Faults faults) {
        this.tree = tree;
        this.faults = faults;
    }

    PublicPage read() {
        ContentNode page = Yaml.read(tree, "public/page.yaml", faults);
        ContentNode institute = Yaml.read(tree, "public/institute.yaml", faults);
        return new PublicPage(
                page.text("lead"),
                page.texts("what"),
                page.list("responsibilities").stream()
                        .map(group -> new PublicPage.Group(group.text("title"), group.texts("points")))
                        .toList(),
                titled(page.list("skills"), "title", "text"),
                page.text("education"),
                page.text("career"),
                page.texts("consider"),
                titled(page.list("outcomes"), "id", "text"),
                page.list("prerequisites").stream()
                        .map(node ->
                                new PublicPage.Prerequisite(node.text("id"), node.text("text"), node.text("evidence")))
                        .toList(),
                page.text("level-note"),
                page.text("instructor-note"),
                page.text("hipaa-gdpr"),
                page.text("certificate-note"),
                page.child("question").text("lead"),
                page.child("question").text("promise"),
                titled(Yaml.read(tree, "public/faq.yaml", faults).list("questions"), "ask", "answer"),
                new PublicPage.Institute(
                        institute.text("name"),
                        institute.text("place"),
                        institute.text("email"),
                        institute.text("phone"),
                        titled(institute.list("hours"), "day", "open")),
                Markdown.toHtml(tree.text("public/privacy.md").orElse("")));
    }

    private static List<PublicPage.Titled> titled(List<ContentNode> nodes, String title, String text) {
        return nodes.stream()
                .map(node -> new PublicPage.Titled(node.text(title), node.text(text)))
                .toList();
    }
}
