package org.pra.academy.frontdesk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;

/** One case of a shipped task, gone through without a database, and seen as a trainee sees it. */
final class DeskCase {

    private static final TaskShelf SHELF = shelf();
    private final Hospital hospital;

    private DeskCase(Hospital hospital) {
        this.hospital = hospital;
    }

    private static TaskShelf shelf() {
        Faults faults = new Faults();
        TaskShelf shelf = TaskShelf.read(ContentTree.shipped(), faults);
        faults.refuseIfAny();
        return shelf;
    }

    static Premises premises() {
        return SHELF.premises();
    }

    static DeskCase of(String task, long seed) {
        return new DeskCase(new Hospital(SHELF.task(task, seed), SHELF.premises()));
    }

    /** The published case after one of the walks in the task's own file. */
    static DeskCase walked(String task, String walk) {
        DeskCase found = of(task, Cases.PUBLISHED);
        acts(task, walk).forEach(found.hospital::apply);
        return found;
    }

    static List<Act> acts(String task, String walk) {
        return SHELF.acts(task, walk);
    }

    DeskCase does(String... lines) {
        for (String line : lines) {
            hospital.apply(Act.read(line));
        }
        return this;
    }

    Hospital hospital() {
        return hospital;
    }

    Grade grade() {
        return Grade.of(hospital, SHELF.premises().passPercent());
    }

    List<String> missed() {
        return grade().lines().stream()
                .filter(line -> !line.met())
                .map(line -> line.mark().id())
                .toList();
    }

    /** What the marking wants, by the id of the line. */
    Map<String, String> wanted() {
        Map<String, String> wanted = new TreeMap<>();
        hospital.task()
                .scoring()
                .forEach(group -> group.lines().stream()
                        .filter(mark -> mark.field().isPresent())
                        .forEach(mark -> wanted.put(mark.id(), mark.wanted())));
        return wanted;
    }

    DeskScene.Desk seen() {
        return new SceneMaker(new UUID(0, 0), hospital, SHELF.premises()).desk();
    }

    /** A paper on the desk, as it is drawn. */
    DeskScene.Paper paper(String id) {
        return seen().papers().stream()
                .filter(paper -> paper.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What a person said last. */
    String last(String person) {
        return seen().talk().stream()
                .filter(line -> !line.mine() && line.person().equals(person))
                .reduce((first, second) -> second)
                .orElseThrow()
                .text();
    }
}
