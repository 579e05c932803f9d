package org.pra.academy.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.ContentZip;
import org.pra.academy.curriculum.FilmStore;

/** A programme as the zip an administrator takes away, edits and brings back. */
final class FolderZip {

    private FolderZip() {}

    static void write(ContentTree files, int number, Instant publishedAt, @Nullable FilmStore films, OutputStream out)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        ContentZip.add(
                zip,
                UploadedZip.VERSION_FILE,
                ("This folder is version " + number + " of the programme, published " + publishedAt
                                + ".\nLeave this file in it, so that the academy knows where your changes started.\n")
                        .getBytes(StandardCharsets.UTF_8));
        for (String path : files.paths("", "")) {
            ContentZip.add(zip, path, files.text(path).orElseThrow().getBytes(StandardCharsets.UTF_8));
        }
        if (films != null) {
            for (Map.Entry<String, ContentTree.Media> film : files.media().entrySet()) {
                zip.putNextEntry(new ZipEntry(film.getKey()));
                try (InputStream in = films.open(film.getKey(), film.getValue())) {
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        zip.finish();
    }
}
