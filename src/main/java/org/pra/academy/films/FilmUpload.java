package org.pra.academy.films;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.pra.academy.films.FilmHeader.Unreadable;

/** A file on its way in: on the disk of the server while it is read, and gone afterwards whatever comes of it. */
final class FilmUpload implements AutoCloseable {

    private final Path file;
    private final String sha256;

    private FilmUpload(Path file, String sha256) {
        this.file = file;
        this.sha256 = sha256;
    }

    static FilmUpload of(InputStream content, long mostBytes) throws IOException, Unreadable {
        Path file = Files.createTempFile("film", ".upload");
        MessageDigest digest = sha256();
        try (OutputStream out = Files.newOutputStream(file);
                InputStream in = new DigestInputStream(content, digest)) {
            byte[] buffer = new byte[1 << 16];
            long sum = 0;
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                sum += count;
                if (sum > mostBytes) {
                    throw new Unreadable(FilmFault.TOO_LARGE, "More than " + mostBytes + " bytes");
                }
                out.write(buffer, 0, count);
            }
        } catch (IOException | Unreadable e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return new FilmUpload(file, HexFormat.of().formatHex(digest.digest()));
    }

    FilmHeader header() throws IOException, Unreadable {
        return FilmHeader.read(file);
    }

    String sha() {
        return sha256;
    }

    long bytes() throws IOException {
        return Files.size(file);
    }

    InputStream content() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
