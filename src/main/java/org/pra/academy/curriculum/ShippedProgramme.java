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

    private final ContentTree files = ContentTree.shipped();
    private final String digest = files.digest("");
    private final Set<String> sections = sections(files);

    ShippedProgramme(VersionBook book, TransactionTemplate transactions) {
        String label = new Edition(digest, files).programme().version();
        transactions.executeWithoutResult(status -> {
            int number = book.hold();
            Version current = number == 0 ? null : book.version(number).orElseThrow();
            if (current == null) {
                book.keep(files, label);
                book.publish(digest, Version.Origin.SHIPPED, "", "[]", null, null);
            } else if (current.origin() == Version.Origin.SHIPPED
                    && !current.edition().equals(digest)) {
                book.keep(files, label);
                book.publish(digest, Version.Origin.SHIPPED, "", "[]", null, null);
                book.move(current.edition(), digest);
            }
        });
    }

    ContentTree files() {
        return files;
    }

    String digest() {
        return digest;
    }

    /** A kept programme of an earlier release, with the sections it has not heard of as this release brings them. */
    ContentTree complete(ContentTree kept) {
        Set<String> missing = new HashSet<>(sections);
        missing.removeAll(sections(kept));
        return missing.isEmpty() ? kept : kept.taking(path -> missing.contains(section(path)), files);
    }

    static Set<String> sections(ContentTree tree) {
        Set<String> sections = new HashSet<>();
        tree.everyPath().forEach(path -> sections.add(section(path)));
        return sections;
    }

    /** A folder of the programme, or a single file of rules. */
    private static String section(String path) {
        boolean single = path.startsWith("rules/") || path.startsWith("public/") || path.indexOf('/') < 0;
        return single ? path : path.substring(0, path.indexOf('/'));
    }
}
