package org.pra.academy.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.pra.academy.kernel.Reason;

/** One need of an entry route: a named rule that answers for a profile on a day. */
sealed interface Need {

    Reason check(Profile profile, LocalDate today);

    record Schooling(int atLeast) implements Need {
        @Override
        public Reason check(Profile profile, LocalDate today) {
            String rule = "schooling-" + atLeast;
            return profile.schooling() >= atLeast
                    ? Reason.met(rule, "eligibility.reason.schooling", atLeast, profile.schooling())
                    : Reason.missing(rule, "eligibility.reason.schooling", atLeast, profile.schooling());
        }
    }

    record Held(Credential credential, boolean current) implements Need {
        @Override
        public Reason check(Profile profile, LocalDate today) {
            String rule = credential.name();
            String key = "eligibility.reason.credential." + credential.name();
            Optional<Holding> holding = profile.holding(credential);
            if (holding.isPresent() && current && !holding.get().current(today)) {
                return Reason.missing(
                        rule,
                        "eligibility.reason.notCurrent",
                        String.valueOf(holding.get().from()),
                        String.valueOf(holding.get().until()));
            }
            return holding.isPresent() ? Reason.met(rule, key) : Reason.missing(rule, key);
        }
    }

    record Nsqf(BigDecimal atLeast) implements Need {
        @Override
        public Reason check(Profile profile, LocalDate today) {
            BigDecimal shown = profile.nsqfLevel();
            String rule = "nsqf-" + atLeast;
            Object said = shown == null ? "none" : shown.toPlainString();
            return shown != null && shown.compareTo(atLeast) >= 0
                    ? Reason.met(rule, "eligibility.reason.nsqf", atLeast, said)
                    : Reason.missing(rule, "eligibility.reason.nsqf", atLeast, said);
        }
    }

    record RelevantMonths(int atLeast) implements Need {
        @Override
        public Reason check(Profile profile, LocalDate today) {
            Experience shown = Experience.of(profile.jobs(), today);
            String rule = "experience-" + atLeast;
            Object[] args = {atLeast, shown.months(), shown.days(), Math.max(0, atLeast - shown.months())};
            return shown.months() >= atLeast
                    ? Reason.met(rule, "eligibility.reason.experience", args)
                    : Reason.missing(rule, "eligibility.reason.experience", args);
        }
    }
}
