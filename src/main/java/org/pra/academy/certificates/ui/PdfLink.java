package org.pra.academy.certificates.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.pra.academy.certificates.CertificateService;

/** A link that downloads a record as PDF. */
final class PdfLink extends Anchor {

    PdfLink(CertificateService certificates, String serial, String words) {
        super(
                DownloadHandler.fromInputStream(request -> {
                    byte[] bytes = certificates.pdf(serial);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), serial + ".pdf", "application/pdf", bytes.length);
                }),
                words);
        addClassName("shell-action");
        setId("download-" + serial);
    }
}
