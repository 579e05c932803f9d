package org.pra.academy.frontdesk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.UnitCode;

/** A task at the desk with one case filled in: people, papers, records, how it is marked, and by how many minutes one may let time pass. */
record Task(
        String id,
        String title,
        UnitCode unit,
        String block,
        int minutes,
        LocalDate date,
        LocalTime clock,
        String brief,
        Map<String, HisForm> forms,
        List<Entry> records,
        List<Person> people,
        List<Paper> papers,
        List<Group> scoring,
        List<Fail> criticals,
        List<Fail> traps,
        List<Integer> waits,
        Map<String, String> facts) {

    /** Somebody at the desk or on the line; comes when the condition holds, at the start where there is none. */
    record Person(
            String id,
            String name,
            String role,
            String channel,
            @Nullable Condition arrives,
            List<Beat> beats) {}

    /** After {@code waits} seconds without an answer the person goes on to {@code then}; 0 waits for ever. */
    record Beat(String id, String says, String signs, int waits, String then, List<Reply> replies) {}

    /** {@code answer} is what the person says to it, where the conversation stays at this moment. */
    record Reply(
            String id,
            String text,
            String answer,
            int takes,
            String because,
            @Nullable Condition only,
            List<String> sets,
            String next) {}

    /** Something on the desk. The kind decides how it is drawn. */
    record Paper(
            String id,
            String title,
            String kind,
            @Nullable Condition from,
            String head,
            List<Line> lines,
            List<String> heads,
            List<List<String>> table,
            String text,
            String foot) {}

    record Line(String label, String value) {}

    /** Lines that share points: of 10 points and 8 lines each is worth 1.25. */
    record Group(String id, String title, int points, List<Mark> lines) {}

    /** One thing looked for. Data lines name the field and what belongs there, so that the debrief can lay both side by side. */
    record Mark(
            String id, Area area, String says, Condition when, Optional<String> field, String wanted, String because) {}

    record Fail(String id, Condition when, String because) {}

    Optional<Person> person(String name) {
        return people.stream().filter(person -> person.id().equals(name)).findFirst();
    }

    Optional<Paper> paper(String name) {
        return papers.stream().filter(paper -> paper.id().equals(name)).findFirst();
    }

    int points() {
        return scoring.stream().mapToInt(Group::points).sum();
    }

    /** The act as it may be stored: values normalised and identity numbers masked. */
    Act clean(Act act) {
        if (act.kind() != Act.Kind.SET) {
            return act;
        }
        return new Act(act.kind(), act.target(), field(act.target()).kind().normal(act.value()));
    }

    HisForm.Field field(String address) {
        int dot = address.indexOf('.');
        HisForm form = dot < 0 ? null : forms.get(address.substring(0, dot));
        if (form == null) {
            throw new IllegalArgumentException("There is no form behind '" + address + "'.");
        }
        return form.field(address.substring(dot + 1))
                .orElseThrow(() -> new IllegalArgumentException("There is no field '" + address + "'."));
    }
}
