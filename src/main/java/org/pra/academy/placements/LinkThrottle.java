package org.pra.academy.placements;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Slows down whoever tries out links. Only unknown links count; the limit refills by itself. */
@Component
class LinkThrottle {

    static final int TRIES = 30;
    private static final Duration REFILL_ONE_EVERY = Duration.ofSeconds(10);
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    boolean welcomes(String address) {
        return bucket(address).getAvailableTokens() > 0;
    }

    void unknown(String address) {
        bucket(address).tryConsume(1);
    }

    private Bucket bucket(String address) {
        return buckets.get(
                address,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(TRIES).refillGreedy(1, REFILL_ONE_EVERY))
                        .build());
    }
}
