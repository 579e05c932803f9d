package org.pra.academy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestClock;
import org.pra.academy.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@AcademyTest
class LetterboxTests {

    private final GreenMail mail =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
    private final String subject = "Your link " + Ids.next();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void openThePost() {
        mail.start();
    }

    @AfterEach
    void closeThePost() {
        mail.stop();
    }

    @Test
    void aLetterArrivesOnceAndItsSecretIsForgotten() {
        Letterbox box = box(mail.getSmtp().getPort());
        transactions.executeWithoutResult(status -> box.put("asha@example.org", subject, "the secret link"));
        box.round();
        assertThat(box.round()).isZero();
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(GreenMailUtil.getBody(mail.getReceivedMessages()[0])).isEqualTo("the secret link");
        assertThat(stored("body")).isEqualTo("");
        assertThat(stored("sent_at")).isNotNull();
    }

    @Test
    void aLetterOfATransactionThatFailsIsNeverSent() {
        Letterbox box = box(mail.getSmtp().getPort());
        transactions.executeWithoutResult(status -> {
            box.put("asha@example.org", subject, "never");
            status.setRollbackOnly();
        });
        box.round();
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void aLetterWaitsForAServerThatIsDown() {
        Letterbox down = box(1);
        transactions.executeWithoutResult(status -> down.put("asha@example.org", subject, "still here"));
        assertThat(down.round()).isZero();
        assertThat(stored("body")).isEqualTo("still here");
        Letterbox up = box(mail.getSmtp().getPort());
        assertThat(up.round()).as("not before its minute is over").isZero();
        clock.forward(Duration.ofMinutes(1));
        assertThat(up.round()).isOne();
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    private Object stored(String column) {
        return jdbc.sql("SELECT " + column + " FROM identity_letter WHERE subject = ?")
                .params(subject)
                .query()
                .singleValue();
    }

    private Letterbox box(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new Letterbox(jdbc, transactions, sender, "office@example.org", clock);
    }
}
