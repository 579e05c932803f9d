package org.pra.academy.curriculum;

import java.util.HashSet;
import java.util.Set;
import org.pra.academy.content.ContentTree;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The programme that came with the application. It is version 1; a later release brings its own as a new version, and everybody with
 * it, as long as the institute has published nothing of its own. From then on the institute's version stands.
 */
@Component
class ShippedProgramme {

    ShippedProgramme(VersionBook book, TransactionTemplate transactions) {
        ContentTree files = files();
        String digest = digest();
        String label = new Edition(digest, files).programme().version();
        transactions.executeWithoutResult(status -> {
            int number = book.hold();
            Version current = number == 0 ? null : book.version(number).orElseThrow();
            boolean follows = current != null
                    && current.origin() == Version.Origin.SHIPPED
                    && !current.edition().equals(digest);
            if (current == null || follows) {
                book.keep(files, label);
                book.publish(digest, Version.Origin.SHIPPED, "", "[]", null, null);
            }
            if (current != null && follows) {
                book.move(current.edition(), digest);
            }
        });
    }

    /** Read once, when it is first asked for. */
    private static final class Shipped {
        private static final ContentTree FILES = ContentTree.shipped();
        private static final String DIGEST = FILES.digest("");
        private static final Set<String> SECTIONS = sections(FILES);
    }

    static ContentTree files() {
        return Shipped.FILES;
    }

    static String digest() {
        return Shipped.DIGEST;
    }

    /** Folders and single files of rules that the shipped programme has and this one has not. */
    static Set<String> missing(ContentTree tree) {
        Set<String> missing = new HashSet<>(Shipped.SECTIONS);
        missing.removeAll(sections(tree));
        return missing;
    }

    /** A programme kept under an earlier release, with the sections it has not heard of as this release brings them. */
    static ContentTree complete(ContentTree kept) {
        Set<String> missing = missing(kept);
        return missing.isEmpty() ? kept : kept.taking(path -> missing.contains(section(path)), files());
    }

    private static Set<String> sections(ContentTree tree) {
        Set<String> sections = new HashSet<>();
        tree.everyPath().forEach(path -> sections.add(section(path)));
        return sections;
    }

    private static String section(String path) {
        boolean single = path.startsWith("rules/") || path.startsWith("public/") || path.indexOf('/') < 0;
        return single ? path : path.substring(0, path.indexOf('/'));
    }
}
