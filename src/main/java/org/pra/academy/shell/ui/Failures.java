package org.pra.academy.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** The one error handler for what goes wrong while a person works on a screen. */
@Component
class Failures implements VaadinServiceInitListener, ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        String sentence = switch (failure) {
            case Conflict conflict -> String.valueOf(conflict.getMessage());
            case OptimisticLockingFailureException conflict -> Texts.text("shell.error.conflict");
            case CurrentActor.NotAllowed notAllowed -> Texts.text("shell.error.notAllowed");
            default -> Texts.text("shell.error.unexpected.lead", note(LOG, failure));
        };
        if (UI.getCurrent() != null) {
            Notification.show(sentence, 10_000, Notification.Position.TOP_CENTER);
        }
    }

    /** Logs a failure under a short number that a person can read out. */
    static String note(Logger log, Throwable failure) {
        String number = Ids.next().toString().substring(24);
        log.error("Failure {}", number, failure);
        return number;
    }
}
