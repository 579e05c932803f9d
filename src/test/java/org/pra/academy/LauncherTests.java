package org.pra.academy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher says when it cannot go on: one sentence that names the cause and the way out, and an exit that is not zero. */
class LauncherTests {

    @TempDir
    private Path folder;

    @Test
    void aTakenPort() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(refusal("PRA_PORT=" + taken.getLocalPort(), "./pra run"))
                    .contains("port " + taken.getLocalPort() + " is taken", "PRA_PORT=");
        }
    }

    @Test
    void aHomeThatCannotBeWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        assertThat(refusal("PRA_HOME=" + file.resolve("home"), "./pra run"))
                .contains("cannot write to " + file, "PRA_HOME");
    }

    @Test
    void aFullDisk() throws Exception {
        Path tools = Files.createDirectory(folder.resolve("tools"));
        Path df =
                Files.writeString(tools.resolve("df"), "#!/bin/sh\nprintf 'Filesystem\\nfake 100 90 1000 99%% /\\n'\n");
        Files.setPosixFilePermissions(df, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(refusal("PRA_HOME=" + folder + " PATH=" + tools + ":$PATH", "./pra run"))
                .contains("less than 1.5 GB free", "PRA_HOME");
    }

    @Test
    void noJdk() throws Exception {
        String hidden = "mount -t tmpfs none /usr/lib/jvm && HOME=" + folder + " JAVA_HOME= ";
        assumeThat(run("unshare -m sh -c 'mount -t tmpfs none /usr/lib/jvm'").code())
                .as("this machine lets a test hide the JDKs from one process")
                .isZero();
        assertThat(run("unshare -m bash -c '" + hidden + "PRA_HOME=" + folder + " ./pra run'"))
                .satisfies(answer -> assertThat(answer.code()).isNotZero())
                .satisfies(answer -> assertThat(answer.words()).contains("no JDK 25 or newer was found", "JAVA_HOME"));
    }

    @Test
    void anUnknownWord() throws Exception {
        assertThat(refusal("", "./pra fly")).contains("There is no './pra fly'", "./pra run");
    }

    private static String refusal(String environment, String command) throws Exception {
        Answer answer = run(environment + " " + command);
        assertThat(answer.code()).isNotZero();
        assertThat(answer.words()
                        .lines()
                        .filter(line -> line.startsWith("pra: "))
                        .count())
                .as("one sentence: " + answer.words())
                .isLessThanOrEqualTo(1);
        return answer.words();
    }

    private static Answer run(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of("bash", "-c", command))
                .redirectErrorStream(true)
                .start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Answer(process.exitValue(), words);
    }

    private record Answer(int code, String words) {}
}
