package org.pra.academy.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.pra.academy.curriculum.HoursKind;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.identity.ActingAs;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.placements.Answer;
import org.pra.academy.placements.AskOutcome;
import org.pra.academy.placements.EntryDraft;
import org.pra.academy.placements.EntryRow;
import org.pra.academy.placements.EntryState;
import org.pra.academy.placements.LogbookService;
import org.pra.academy.placements.OversightService;
import org.pra.academy.placements.Preceptor;
import org.pra.academy.placements.SignatureService;
import org.pra.academy.placements.Signer;
import org.pra.academy.placements.SigningPage;
import org.pra.academy.placements.SigningService;
import org.pra.academy.placements.Way;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Logbooks of the demo: written day by day, signed block by block by invented preceptors, some still open in one way or another. */
@Component
@Profile("demo")
class DemoLogbooks {

    private static final int FIRST_DAY = 42;
    private static final int LONG_DAY = 480;
    private final ActingAs actingAs;
    private final LogbookService logbook;
    private final SignatureService signatures;
    private final SigningService signing;
    private final OversightService oversight;
    private final DemoClock clock;
    private final List<PracticeBlock> blocks;

    DemoLogbooks(
            ActingAs actingAs,
            LogbookService logbook,
            SignatureService signatures,
            SigningService signing,
            OversightService oversight,
            DemoClock clock,
            ProgrammeService programmes) {
        this.actingAs = actingAs;
        this.logbook = logbook;
        this.signatures = signatures;
        this.signing = signing;
        this.oversight = oversight;
        this.clock = clock;
        this.blocks = programmes.programme().blocks().stream()
                .filter(block -> block.kind() == HoursKind.OJT)
                .toList();
    }

    /** The four weeks on the job of a trainee of the first batch; the later numbers did not get everything signed. */
    void keep(PersonId trainee, int number) {
        int day = FIRST_DAY;
        int written = number == 8 ? 5 : number == 13 ? 4 : blocks.size();
        int signed = number == 8 || number == 10 ? 4 : number == 13 ? 3 : blocks.size();
        for (PracticeBlock block : blocks.subList(0, written)) {
            int parts = Math.ceilDiv(block.minutes().value(), LONG_DAY);
            for (int part = 0; part < parts; part++) {
                day = workday(day);
                write(
                        trainee,
                        block,
                        part,
                        Math.min(LONG_DAY, block.minutes().value() - part * LONG_DAY),
                        share(block, parts));
                day--;
            }
            if (blocks.indexOf(block) < signed) {
                boolean less = number % 4 == 1 && block.id().equals("O3");
                sign(
                        trainee,
                        block,
                        line -> less && line.day().getDayOfWeek() == DayOfWeek.WEDNESDAY
                                ? Answer.corrected(
                                        line, line.minutes().value() - 60, line.counts(), "Left an hour early that day")
                                : Answer.right(line));
            }
        }
    }

    /** What still stands open: a link in hand, one that ran out, a returned entry, a question, a void entry. */
    void leaveOpen(PersonId trainee, PersonId instructor, int number) {
        switch (number) {
            case 8 -> {
                clock.daysAgo(2);
                actingAs.run(trainee, () -> signatures.ask(free("O5"), preceptor("O5"), Way.EMAIL));
            }
            case 10 -> {
                clock.daysAgo(12);
                sign(
                        trainee,
                        blocks.get(4),
                        line -> line.day().getDayOfWeek().getValue() % 2 == 0
                                ? Answer.returned(line, "I was on leave that day; ask the deputy")
                                : Answer.right(line));
            }
            case 11 -> {
                clock.daysAgo(6);
                actingAs.run(
                        instructor,
                        () -> oversight.question(signed(trainee, "O2"), "Which counter was that? Two were closed."));
            }
            case 12 -> {
                clock.daysAgo(6);
                actingAs.run(
                        instructor,
                        () -> oversight.declareVoid(signed(trainee, "O5"), "The desk was closed on that day"));
            }
            case 13 -> {
                clock.daysAgo(10);
                actingAs.run(trainee, () -> signatures.ask(free("O4"), preceptor("O4"), Way.SCREEN));
            }
            default -> {}
        }
    }

    /** A trainee who has just begun: something signed, returned, sent, and not sent yet. */
    void begin(PersonId trainee) {
        PracticeBlock desk = blocks.get(0);
        PracticeBlock counter = blocks.get(1);
        for (int part = 0; part < 2; part++) {
            clock.daysAgo(workday(9 - part));
            write(trainee, desk, part, 240, Map.of());
        }
        sign(trainee, desk, Answer::right);
        for (int part = 0; part < 2; part++) {
            clock.daysAgo(workday(7 - part));
            write(trainee, counter, part, 300, Map.of("registrations", 11 + 3 * part));
        }
        sign(
                trainee,
                counter,
                line -> line.counts().containsValue(11)
                        ? Answer.right(line)
                        : Answer.returned(line, "I counted fewer. Look at the register and write it again"));
        clock.daysAgo(3);
        List<UUID> sent = List.of(write(trainee, counter, 2, 240, Map.of("registrations", 9)));
        clock.daysAgo(2);
        actingAs.run(trainee, () -> signatures.ask(sent, preceptor("O2"), Way.SCREEN));
        clock.daysAgo(1);
        write(trainee, counter, 0, 210, Map.of("registrations", 8));
    }

    private UUID write(PersonId trainee, PracticeBlock block, int part, int minutes, Map<String, Integer> counts) {
        List<String> work = DemoWork.WORK.getOrDefault(block.id(), List.of());
        EntryDraft draft = new EntryDraft(
                Ids.next(), block.id(), LocalDate.now(clock), minutes, counts, work.get(part % work.size()));
        actingAs.run(trainee, () -> logbook.write(draft, true));
        return draft.id();
    }

    private void sign(PersonId trainee, PracticeBlock block, Function<SigningPage.Line, Answer> answer) {
        Preceptor preceptor = preceptor(block.id());
        AskOutcome outcome = actingAs.call(trainee, () -> signatures.ask(free(block.id()), preceptor, Way.SCREEN));
        if (outcome instanceof AskOutcome.Asked asked && asked.link() != null) {
            String link = asked.link();
            String token = link.substring(link.lastIndexOf('/') + 1);
            if (signing.open(token, "demo") instanceof SigningPage.Open open) {
                signing.sign(
                        token,
                        "demo",
                        new Signer(preceptor.name(), preceptor.designation()),
                        open.lines().stream().map(answer).toList());
            }
        }
    }

    private Collection<UUID> free(String block) {
        return logbook.mine().entries().stream()
                .filter(EntryRow::canBeSent)
                .filter(entry -> entry.block().equals(block) && entry.state() == EntryState.WRITTEN)
                .map(EntryRow::id)
                .toList();
    }

    private UUID signed(PersonId trainee, String block) {
        return oversight.logbook(trainee).entries().stream()
                .filter(entry -> entry.block().equals(block) && entry.state() == EntryState.SIGNED)
                .map(EntryRow::id)
                .findFirst()
                .orElseThrow();
    }

    private static Preceptor preceptor(String block) {
        return Objects.requireNonNull(DemoWork.PRECEPTORS.get(block));
    }

    private static Map<String, Integer> share(PracticeBlock block, int parts) {
        Map<String, Integer> share = new TreeMap<>(block.minimumCounts());
        share.replaceAll((task, wanted) -> Math.ceilDiv(wanted, parts));
        return share;
    }

    /** Moves the clock to so many days ago, or to the next day that is no Sunday; answers how many it became. */
    private int workday(int daysAgo) {
        clock.daysAgo(daysAgo);
        int became = LocalDate.now(clock).getDayOfWeek() == DayOfWeek.SUNDAY ? daysAgo - 1 : daysAgo;
        clock.daysAgo(became);
        return became;
    }
}
