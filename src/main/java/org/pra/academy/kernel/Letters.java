package org.pra.academy.kernel;

/** Sends a short plain-text letter to a person's e-mail address, after the running transaction has committed. */
public interface Letters {

    void send(PersonId to, String subject, String text);

    /** The same for somebody without an account, such as a preceptor; the caller has checked the address and slows repeats down. */
    void sendTo(String address, String subject, String text);
}
