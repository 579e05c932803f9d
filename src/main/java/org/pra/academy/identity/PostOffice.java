package org.pra.academy.identity;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.Letters;
import org.pra.academy.kernel.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends letters by mail where a mail server is set, and prints them to the log where none is (the demo). */
@Component
class PostOffice implements Letters {

    private static final Logger LOG = LoggerFactory.getLogger("letters");
    private final Persons persons;
    private final ApplicationEventPublisher events;
    private final @Nullable Letterbox letterbox;

    PostOffice(
            Persons persons,
            ApplicationEventPublisher events,
            ObjectProvider<JavaMailSender> mail,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            IdentitySettings settings,
            Clock clock,
            @Value("${spring.mail.host:}") String host) {
        this.persons = persons;
        this.events = events;
        this.letterbox =
                host.isBlank() ? null : new Letterbox(jdbc, transactions, mail.getObject(), settings.mailFrom(), clock);
    }

    @Override
    public void send(PersonId to, String subject, String text) {
        persons.findById(to.value()).filter(Person::enabled).ifPresent(person -> sendTo(person.email(), subject, text));
    }

    @Override
    public void sendTo(String address, String subject, String text) {
        if (letterbox == null) {
            events.publishEvent(new Letter(address, subject, text));
        } else {
            letterbox.put(address, subject, text);
        }
    }

    @Scheduled(fixedDelayString = "${pra.letters-every:5s}")
    void deliver() {
        if (letterbox != null) {
            letterbox.round();
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void print(Letter letter) {
        LOG.info(
                "No mail server is set; the letter would be:\nTo: {}\nSubject: {}\n\n{}",
                letter.to(),
                letter.subject(),
                letter.text());
    }

    record Letter(String to, String subject, String text) {}
}
