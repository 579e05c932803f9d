package org.pra.academy.identity;

import org.pra.academy.kernel.Letters;
import org.pra.academy.kernel.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sends letters by mail where a mail server is set, and prints them to the log where none is (the demo). */
@Component
class PostOffice implements Letters {

    private static final Logger LOG = LoggerFactory.getLogger("letters");
    private final Persons persons;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<JavaMailSender> mail;
    private final IdentitySettings settings;
    private final boolean mailSet;

    PostOffice(
            Persons persons,
            ApplicationEventPublisher events,
            ObjectProvider<JavaMailSender> mail,
            IdentitySettings settings,
            @Value("${spring.mail.host:}") String host) {
        this.persons = persons;
        this.events = events;
        this.mail = mail;
        this.settings = settings;
        this.mailSet = !host.isBlank();
    }

    @Override
    public void send(PersonId to, String subject, String text) {
        persons.findById(to.value())
                .filter(Person::enabled)
                .ifPresent(person -> events.publishEvent(new Letter(person.email(), subject, text)));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void post(Letter letter) {
        JavaMailSender sender = mailSet ? mail.getIfAvailable() : null;
        if (sender == null) {
            LOG.info(
                    "No mail server is set; the letter would be:\nTo: {}\nSubject: {}\n\n{}",
                    letter.to(),
                    letter.subject(),
                    letter.text());
            return;
        }
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(settings.mailFrom());
        message.setTo(letter.to());
        message.setSubject(letter.subject());
        message.setText(letter.text());
        try {
            sender.send(message);
        } catch (MailException e) {
            LOG.error("A letter with the subject '{}' could not be sent; ask for a new one", letter.subject(), e);
        }
    }

    record Letter(String to, String subject, String text) {}
}
