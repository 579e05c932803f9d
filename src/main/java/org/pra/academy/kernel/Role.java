package org.pra.academy.kernel;

/** What a person may do here. A person may hold several; one with none is an applicant. */
public enum Role {
    /** Learns, practises and is assessed. */
    TRAINEE,
    /** Teaches and grades. */
    INSTRUCTOR,
    /** Decides who may enter, runs batches, answers for every decision. */
    ADMINISTRATOR;

    public String authority() {
        return "ROLE_" + name();
    }
}
