package org.pra.academy.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing. Only failed tries count. Somebody else's failures from another address can slow an account a little, never
 * shut it: every limit refills by itself within seconds.
 */
@Component
class SignInThrottle {

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    /** How long to wait before the next try; zero when a try is welcome. */
    Duration waitBeforeTry(String email, String address) {
        long nanos = buckets(email, address)
                .mapToLong(bucket -> bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill())
                .max()
                .orElse(0);
        return Duration.ofNanos(nanos);
    }

    void failed(String email, String address) {
        buckets(email, address).forEach(bucket -> bucket.tryConsume(1));
    }

    void succeeded(String email, String address) {
        buckets.invalidate("pair " + key(email) + " " + address);
    }

    private Stream<Bucket> buckets(String email, String address) {
        return Stream.of(
                bucket("pair " + key(email) + " " + address, 5, Duration.ofSeconds(20)),
                bucket("account " + key(email), 60, Duration.ofSeconds(5)),
                bucket("address " + address, 40, Duration.ofSeconds(3)));
    }

    private Bucket bucket(String key, int capacity, Duration refillOneEvery) {
        return buckets.get(
                key,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(capacity).refillGreedy(1, refillOneEvery))
                        .build());
    }

    private static String key(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
