package org.pra.academy.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pra.academy.print.Press;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The page keeps to PDF/A-2a and PDF/UA-1, judged by veraPDF, and bears names in Latin and Devanagari letters. */
class CertificatePdfTests {

    private static final String ADDRESS = "https://academy.example.org/verify/PRA-2026-AB3D5-7KM2P";
    private final CertificatePdf pdf = new CertificatePdf(new Press(), ZoneId.of("Asia/Kolkata"));

    @BeforeAll
    static void judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void pageKeepsToTheStandards(PDFAFlavour flavour) throws Exception {
        assertThat(faults(pdf.draw(facts("ज्योति श्रीवास्तव (Jyoti)"), ADDRESS, "f".repeat(64)), flavour))
                .isEmpty();
    }

    @Test
    void theJudgeFindsAnUntaggedPage() throws Exception {
        try (PDDocument plain = new PDDocument();
                java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream()) {
            plain.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            plain.save(bytes);
            assertThat(faults(bytes.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
        }
    }

    @Test
    void aReaderHearsTheTableAndTheNumbers() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.draw(facts("Asha Rao"), ADDRESS, "f".repeat(64)))) {
            assertThat(new PDFTextStripper().getText(document)).contains("Asha Rao", "540 h", "PRA-2026-AB3D5-7KM2P");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ज्योति श्रीवास्तव", "Asha Rao", "A. P. J. Very-Long-Family-Name Venkatanarasimharajuvaripeta"})
    void everyNameIsDrawnInsideTheMargins(String learner) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.draw(facts(learner), ADDRESS, "f".repeat(64)))) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 72);
            int ink = 0;
            for (int y = 842 - 712; y < 842 - 676; y++) {
                for (int x = 0; x < page.getWidth(); x++) {
                    boolean drawn = (page.getRGB(x, y) & 0xff) < 128;
                    ink += drawn ? 1 : 0;
                    assertThat(drawn && (x < 54 || x > page.getWidth() - 54)).isFalse();
                }
            }
            assertThat(ink).as("the name is there").isGreaterThan(200);
            Path pictures = Files.createDirectories(Path.of("target/pictures"));
            ImageIO.write(
                    new PDFRenderer(document).renderImageWithDPI(0, 110),
                    "png",
                    pictures.resolve("record-" + learner.length() + ".png").toFile());
        }
    }

    private static List<String> faults(byte[] bytes, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " "
                            + assertion.getLocation().getContext())
                    .toList();
        }
    }

    private static CertificateFacts facts(String learner) {
        return new CertificateFacts(
                "PRA-2026-AB3D5-7KM2P",
                learner,
                "Sahyog Institute of Hospital Services, Pune",
                "Patient Relations Associate",
                "2026.1",
                "HSS/Q6102, NSQF level 5",
                "2026.1",
                Instant.parse("2026-11-24T05:12:00Z"),
                "Meera Kulkarni",
                540 * 60,
                List.of(
                        new CertificateFacts.HoursFact("THEORY", 9000, 9000),
                        new CertificateFacts.HoursFact("OJT", 7200, 7000)),
                List.of(new CertificateFacts.UnitFact(
                        "HSS/N6104",
                        "Assess patient requirement and act accordingly",
                        26,
                        52,
                        16,
                        20,
                        114,
                        140,
                        "81 %",
                        "B")),
                812,
                1000,
                "81 %",
                List.of("BLS: AHA 2025"),
                List.of());
    }
}
