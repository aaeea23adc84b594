package org.daybook.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {

    private final Hands clock = new Hands();
    private final SignInAttempts attempts = new SignInAttempts(clock);

    @Test
    void theDoorClosesAtTheTenthFailureAndOpensAfterFiveMinutes() {
        fail(9);
        assertThat(attempts.isClosed("paul")).isFalse();
        fail(1);
        assertThat(attempts.isClosed("paul")).isTrue();
        assertThat(attempts.isClosed("vera")).isFalse();
        clock.turn(SignInAttempts.CLOSED_FOR.minusMillis(1));
        assertThat(attempts.isClosed("paul")).isTrue();
        clock.turn(Duration.ofMillis(1));
        assertThat(attempts.isClosed("paul")).isFalse();
    }

    @Test
    void aSuccessForgetsTheFailures() {
        fail(9);
        attempts.succeeded("paul");
        fail(9);
        assertThat(attempts.isClosed("paul")).isFalse();
    }

    @Test
    void afterTheDoorOpenedOneFailureDoesNotCloseItAgain() {
        fail(10);
        clock.turn(SignInAttempts.CLOSED_FOR);
        fail(1);
        assertThat(attempts.isClosed("paul")).isFalse();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed("paul");
        }
    }

    /** A clock that stands until it is turned. */
    private static final class Hands extends Clock {
        private Instant now = SampleDocuments.NOW;

        void turn(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
