package org.pra.academy.placements;

/** The preceptor as they typed themselves while signing. */
public record Signer(String name, String designation) {

    public Signer {
        name = Preceptor.text(name, "Write your name with 2 to 80 characters.");
        designation =
                Preceptor.text(designation, "Write your designation, such as Ward sister, with 2 to 80 characters.");
    }

    /** How the trail names them. */
    String outsider() {
        return this + " (preceptor without an account)";
    }

    @Override
    public String toString() {
        return name + ", " + designation;
    }
}
