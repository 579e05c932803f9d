package org.pra.academy.eligibility;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * How long somebody did relevant work, in whole months and days. Overlapping jobs count once, a job that goes on counts until today,
 * days in the future do not count. Days left over from several stretches add up; 31 of them make a month, so that 1 year 11 months
 * and 30 days is never 2 years.
 */
public record Experience(int months, int days) {

    private static final int DAYS_TO_A_MONTH = 31;

    public static Experience of(List<Job> jobs, LocalDate today) {
        List<Stretch> stretches = jobs.stream()
                .filter(Job::relevant)
                .filter(job -> !job.from().isAfter(today))
                .map(job -> new Stretch(job.from(), job.to() == null || job.to().isAfter(today) ? today : job.to()))
                .sorted(Comparator.comparing(Stretch::from))
                .toList();
        int months = 0;
        int days = 0;
        int next = 0;
        while (next < stretches.size()) {
            LocalDate from = stretches.get(next).from();
            LocalDate to = stretches.get(next).to();
            next++;
            while (next < stretches.size() && !stretches.get(next).from().isAfter(to.plusDays(1))) {
                to = to.isAfter(stretches.get(next).to())
                        ? to
                        : stretches.get(next).to();
                next++;
            }
            Period period = Period.between(from, to.plusDays(1));
            months += (int) period.toTotalMonths();
            days += (int) ChronoUnit.DAYS.between(from.plus(period.withDays(0)), to.plusDays(1));
        }
        return new Experience(months + days / DAYS_TO_A_MONTH, days % DAYS_TO_A_MONTH);
    }

    private record Stretch(LocalDate from, LocalDate to) {}
}
