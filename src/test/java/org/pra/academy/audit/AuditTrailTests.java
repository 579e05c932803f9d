package org.pra.academy.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestPeople;
import org.pra.academy.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AcademyTest
class AuditTrailTests {

    @Autowired
    private AuditService audit;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void storyTellsThatAPersonJoined() {
        PersonId administrator = people.administrator();
        PersonId trainee = people.trainee();
        assertThat(people.as(administrator, () -> audit.story(trainee, 0, 10)))
                .extracting(AuditEntry::what)
                .containsExactly("PasswordChosen", "PersonJoined");
    }

    @Test
    void checkFindsAChangedRow() {
        PersonId administrator = people.administrator();
        people.trainee();
        assertThat(people.as(administrator, audit::check)).isInstanceOf(ChainState.Intact.class);
        transactions.executeWithoutResult(status -> {
            jdbc.sql("UPDATE audit_entry SET why = 'another reason' WHERE seq = 2")
                    .update();
            assertThat(people.as(administrator, audit::check))
                    .isEqualTo(new ChainState.Broken(2, "Entry 2 was changed after it was written."));
            status.setRollbackOnly();
        });
    }

    @Test
    void checkFindsARemovedRowAndARemovedEnd() {
        PersonId administrator = people.administrator();
        transactions.executeWithoutResult(status -> {
            jdbc.sql("DELETE FROM audit_entry WHERE seq = 2").update();
            assertThat(people.as(administrator, audit::check))
                    .isEqualTo(new ChainState.Broken(2, "Entry 2 is missing."));
            status.setRollbackOnly();
        });
        transactions.executeWithoutResult(status -> {
            jdbc.sql("DELETE FROM audit_entry ORDER BY seq DESC LIMIT 1").update();
            assertThat(people.as(administrator, audit::check)).isInstanceOf(ChainState.Broken.class);
            status.setRollbackOnly();
        });
    }
}
