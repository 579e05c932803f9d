package org.pra.academy.curriculum;

import java.util.List;

/** What the public page says beyond the programme itself, as its files say it. */
public record PublicPage(
        String lead,
        List<String> what,
        List<Group> responsibilities,
        List<Titled> skills,
        String education,
        String career,
        List<String> consider,
        List<Titled> outcomes,
        List<Prerequisite> prerequisites,
        String levelNote,
        String instructorNote,
        String hipaaGdpr,
        String certificateNote,
        String questionLead,
        String questionPromise,
        List<Titled> faq,
        Institute institute,
        String privacyHtml) {

    public record Titled(String title, String text) {}

    /** An entry route in plain words, with the paper that proves it. */
    public record Prerequisite(String route, String text, String evidence) {}

    public record Group(String title, List<String> points) {}

    public record Institute(String name, String place, String email, String phone, List<Titled> hours) {}
}
