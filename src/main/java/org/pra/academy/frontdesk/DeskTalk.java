package org.pra.academy.frontdesk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who stands at the desk or is on the line, where each conversation is, and what was said. */
final class DeskTalk {

    static final String STAY = "stay";
    static final String GONE = "gone";
    private final Task task;
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Map<String, Integer> since = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final List<Line> lines = new ArrayList<>();

    /** Something said: by the trainee where {@code mine}. */
    record Line(String person, boolean mine, String text, String because) {}

    DeskTalk(Task task) {
        this.task = task;
    }

    /** Makes a reply; answers with the seconds it took. */
    int say(String address, Hospital hospital, int usual) {
        int dot = address.indexOf('.');
        Task.Person person = task.person(dot < 0 ? address : address.substring(0, dot))
                .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + address + "."));
        Task.Reply reply = replies(person, hospital).stream()
                .filter(found -> found.id().equals(address.substring(dot + 1)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + address + "' cannot be said now."));
        used.add(address);
        hospital.flags().addAll(reply.sets());
        lines.add(new Line(person.name(), true, reply.text(), reply.because()));
        if (!reply.answer().isEmpty()) {
            lines.add(new Line(person.name(), false, reply.answer(), ""));
        }
        int takes = reply.takes() > 0 ? reply.takes() : usual;
        if (!reply.next().equals(STAY)) {
            move(person, reply.next(), hospital.seconds() + takes);
        }
        return takes;
    }

    /** Lets people come whose moment it is, and go on who have waited too long. */
    void advance(Hospital hospital) {
        for (Task.Person person : task.people()) {
            if (!places.containsKey(person.id())
                    && (person.arrives() == null || person.arrives().holds(hospital))) {
                move(person, person.beats().getFirst().id(), hospital.seconds());
            }
            Optional<Task.Beat> beat = beat(person);
            while (beat.isPresent()
                    && beat.get().waits() > 0
                    && hospital.seconds() - since.getOrDefault(person.id(), 0)
                            >= beat.get().waits()) {
                move(
                        person,
                        beat.get().then(),
                        since.getOrDefault(person.id(), 0) + beat.get().waits());
                beat = beat(person);
            }
        }
    }

    private void move(Task.Person person, String beatId, int at) {
        places.put(person.id(), beatId);
        since.put(person.id(), at);
        beat(person).ifPresent(beat -> lines.add(new Line(person.name(), false, beat.says(), "")));
    }

    /** Where the conversation is; empty before the person came and after they went. */
    Optional<Task.Beat> beat(Task.Person person) {
        String place = places.getOrDefault(person.id(), GONE);
        return person.beats().stream().filter(beat -> beat.id().equals(place)).findFirst();
    }

    List<Task.Reply> replies(Task.Person person, Hospital hospital) {
        return beat(person).map(Task.Beat::replies).orElseGet(List::of).stream()
                .filter(reply -> !used.contains(person.id() + "." + reply.id()))
                .filter(reply -> reply.only() == null || reply.only().holds(hospital))
                .toList();
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }
}
