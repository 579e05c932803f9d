package org.pra.academy.placements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Reason;

/** What asking for a signature must keep to. The limits keep a mistyped or angry address from being flooded. */
final class AskRules {

    static final int MOST_ENTRIES = 60;
    static final int LINKS_A_DAY = 20;
    static final int LINKS_A_DAY_TO_ONE = 5;

    /** Who asks, and how many links they made in the last 24 hours: in all and for this preceptor. */
    record Asking(String name, String email, int links, int linksToPreceptor) {}

    private AskRules() {}

    static Decision check(int entries, int sendable, Preceptor preceptor, Way way, Asking by) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(reason(
                entries > 0 && entries <= MOST_ENTRIES, "some-entries", "placements.reason.someEntries", MOST_ENTRIES));
        reasons.add(reason(sendable == entries, "unsigned-and-free", "placements.reason.unsigned", entries - sendable));
        reasons.addAll(link(preceptor, way, by).reasons());
        return new Decision(reasons);
    }

    /** The rules for a link alone, when a request gets a new one. */
    static Decision link(Preceptor preceptor, Way way, Asking by) {
        boolean other = !preceptor.contact().equals(by.email().toLowerCase(Locale.ROOT))
                && !preceptor.name().equalsIgnoreCase(by.name());
        return Decision.of(
                reason(other, "somebody-else", "placements.reason.somebodyElse"),
                reason(way == Way.SCREEN || preceptor.byEmail(), "address", "placements.reason.address"),
                reason(by.links() < LINKS_A_DAY, "links-a-day", "placements.reason.linksADay", LINKS_A_DAY),
                reason(
                        by.linksToPreceptor() < LINKS_A_DAY_TO_ONE,
                        "links-to-one",
                        "placements.reason.linksToOne",
                        LINKS_A_DAY_TO_ONE));
    }

    private static Reason reason(boolean met, String rule, String key, Object... args) {
        return met ? Reason.met(rule, key, args) : Reason.missing(rule, key, args);
    }
}
