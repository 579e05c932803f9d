package org.pra.academy.batches;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.pra.academy.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Slows down guessing of codes: five wrong ones at once, then one every ten seconds. Right codes cost nothing. */
@Component
class CheckInThrottle {

    private static final int TRIES = 5;
    private static final Duration REFILL = Duration.ofSeconds(10);
    private final Cache<PersonId, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build();
    private final TimeMeter time;

    CheckInThrottle(Clock clock) {
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                Instant now = clock.instant();
                return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** Seconds until the next try counts; 0 when it counts now. */
    long secondsToWait(PersonId person) {
        long nanos = bucket(person).estimateAbilityToConsume(1).getNanosToWaitForRefill();
        return Math.ceilDiv(nanos, TimeUnit.SECONDS.toNanos(1));
    }

    void wrong(PersonId person) {
        bucket(person).tryConsume(1);
    }

    private Bucket bucket(PersonId person) {
        return buckets.get(
                person,
                _ -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(limit -> limit.capacity(TRIES).refillGreedy(1, REFILL))
                        .build());
    }
}
