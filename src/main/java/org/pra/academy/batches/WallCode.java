package org.pra.academy.batches;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The six characters on the wall: a keyed hash of the session's secret and the 20-second step of the clock. A step's code holds for
 * its step and 5 seconds more, so a photo sent on is worth nothing by the time it is read.
 */
final class WallCode {

    static final Duration STEP = Duration.ofSeconds(20);
    static final Duration GRACE = Duration.ofSeconds(5);
    static final int LENGTH = 6;
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int STEPS_RECOGNISED = 30;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What a typed code is at a moment. */
    enum Verdict {
        RIGHT,
        /** It stood on the wall within the last ten minutes, but no longer counts. */
        TOO_OLD,
        WRONG
    }

    private WallCode() {}

    static String newSecret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static String at(String secret, Instant now) {
        return ofStep(secret, step(now));
    }

    /** Whole seconds until the code changes, from 20 down to 1. */
    static int secondsLeft(Instant now) {
        long into = Math.floorMod(now.toEpochMilli(), STEP.toMillis());
        return Math.toIntExact(Math.ceilDiv(STEP.toMillis() - into, 1000L));
    }

    static Verdict judge(String secret, String typed, Instant now) {
        String code = clean(typed);
        if (code.length() != LENGTH) {
            return Verdict.WRONG;
        }
        long step = step(now);
        if (same(code, ofStep(secret, step))) {
            return Verdict.RIGHT;
        }
        long intoStep = Math.floorMod(now.toEpochMilli(), STEP.toMillis());
        if (same(code, ofStep(secret, step - 1))) {
            return intoStep <= GRACE.toMillis() ? Verdict.RIGHT : Verdict.TOO_OLD;
        }
        for (long earlier = step - 2; earlier > step - STEPS_RECOGNISED; earlier--) {
            if (same(code, ofStep(secret, earlier))) {
                return Verdict.TOO_OLD;
            }
        }
        return Verdict.WRONG;
    }

    private static String clean(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private static long step(Instant now) {
        return Math.floorDiv(now.toEpochMilli(), STEP.toMillis());
    }

    private static String ofStep(String secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), "HmacSHA256"));
            long number = ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                                    .putLong(step)
                                    .array()))
                            .getLong()
                    >>> 1;
            StringBuilder code = new StringBuilder();
            for (int i = 0; i < LENGTH; i++) {
                code.append(LETTERS.charAt((int) (number % LETTERS.length())));
                number /= LETTERS.length();
            }
            return code.toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC with SHA-256", e);
        }
    }
}
