package org.pra.academy.kernel;

/** Sends a short plain-text letter to a person's e-mail address, after the running transaction has committed. */
public interface Letters {

    void send(PersonId to, String subject, String text);
}
