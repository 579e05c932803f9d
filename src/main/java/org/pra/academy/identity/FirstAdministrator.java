package org.pra.academy.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On an empty database the log prints a link, good once and for 24 hours, to make the first administrator. */
@Component
@Profile("!demo & !test")
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private final Persons persons;
    private final OneTimeLinks links;

    FirstAdministrator(Persons persons, OneTimeLinks links) {
        this.persons = persons;
        this.links = links;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void offerSetup() {
        if (persons.count() == 0) {
            LOG.info(
                    "Nobody has an account yet. Make the first administrator here, once, within 24 hours: {}",
                    links.create(null, LinkPurpose.SETUP));
        }
    }
}
