package org.pra.academy.placements;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.hours.HoursLedger;
import org.pra.academy.hours.HoursSource;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * Brings the hours ledger in step with a block's signed entries: each puts in its own minutes, all together never more than the block
 * plans. Where a void entry makes room, minutes that found none before follow in the order they were signed.
 */
@Component
class Crediting {

    private final LogbookEntries entries;
    private final SignatureRequests requests;
    private final HoursLedger ledger;
    private final ProgressReader progress;

    Crediting(LogbookEntries entries, SignatureRequests requests, HoursLedger ledger, ProgressReader progress) {
        this.entries = entries;
        this.requests = requests;
        this.ledger = ledger;
        this.progress = progress;
    }

    void credit(PersonId trainee, String blockId) {
        List<LogbookEntry> signed = entries.findByTraineeIdAndBlockAndStateOrderBySignedAtAscIdAsc(
                trainee.value(), blockId, EntryState.SIGNED);
        for (LogbookEntry entry : signed) {
            if (entry.counted().compareTo(entry.minutes()) < 0) {
                PracticeBlock block = block(entry);
                settle(
                        entry,
                        block,
                        entry.minutes(),
                        "On the job, " + block.id() + " " + block.title() + " on " + entry.workedOn() + "; signed by "
                                + signer(entry));
                entry.countedAs(counted(entry));
                entries.saveAndFlush(entry);
            }
        }
    }

    /** Takes back what an entry put in, by a negative line that says why. */
    void takeBack(LogbookEntry entry, String why) {
        settle(entry, block(entry), Minutes.NONE, why);
    }

    private void settle(LogbookEntry entry, PracticeBlock block, Minutes wanted, String evidence) {
        ledger.settle(
                new HoursSource(source(entry), block.kind(), block.unit()),
                Map.of(entry.trainee(), wanted),
                group(block.id()),
                block.minutes(),
                evidence);
    }

    private Minutes counted(LogbookEntry entry) {
        return ledger.counted(List.of(entry.trainee()), source(entry)).getOrDefault(entry.trainee(), Minutes.NONE);
    }

    private PracticeBlock block(LogbookEntry entry) {
        return progress.blocks(entry.trainee()).stream()
                .filter(found -> found.id().equals(entry.block()))
                .findFirst()
                .orElseThrow();
    }

    private String signer(LogbookEntry entry) {
        return requests.findById(Objects.requireNonNull(entry.request()))
                .map(SignatureRequest::signer)
                .map(Signer::outsider)
                .orElseThrow();
    }

    private static String source(LogbookEntry entry) {
        return group(entry.block()) + "/" + entry.id();
    }

    private static String group(String block) {
        return "block/" + block;
    }
}
