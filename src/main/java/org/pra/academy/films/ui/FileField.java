package org.pra.academy.films.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.pra.academy.films.FilmOutcome;

/** One file to choose or to drop; it goes to the service as a stream while the screen stays free, and the outcome comes back to it. */
final class FileField extends Upload {

    /** What takes the file in. */
    @FunctionalInterface
    interface Taker {
        FilmOutcome take(String fileName, InputStream content) throws IOException;
    }

    FileField(
            String label,
            int megabytes,
            List<String> types,
            Taker taker,
            Consumer<FilmOutcome> outcome,
            Runnable refused) {
        NativeButton button = new NativeButton(label);
        button.addClassNames("shell-button", "shell-button-quiet");
        setUploadButton(button);
        setMaxFiles(1);
        setMaxFileSize(megabytes * 1024 * 1024);
        setAcceptedFileTypes(types.toArray(String[]::new));
        addClassName("films-file");
        setUploadHandler(event -> {
            FilmOutcome found = taker.take(event.getFileName(), event.getInputStream());
            event.getUI()
                    .accessLater(
                            () -> {
                                clearFileList();
                                outcome.accept(found);
                            },
                            null)
                    .run();
        });
        addFileRejectedListener(event -> refused.run());
    }
}
