package org.daybook.console;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;

/**
 * The answers given under an idempotency key, so that a repeated request is answered again and not done again (features U4).
 *
 * <p>Kept in memory, the newest ten thousand. After a restart a repetition meets the document's state instead: it is refused, not
 * done twice.
 */
final class Answers {

    private static final int MOST_KEYS = 10_000;
    private static final int LONGEST_KEY = 100;

    private final Map<Key, Given> given = new LinkedHashMap<>();

    /** Keys of different people never meet. */
    private record Key(String person, String key) {}

    private record Given(Object request, FutureTask<ResponseEntity<?>> answer) {}

    /**
     * @param key from the request, or null: then it is simply done
     * @param request what is asked; under one key it must be the same each time
     */
    ResponseEntity<?> once(String key, Authentication who, Object request, Supplier<ResponseEntity<?>> work) {
        if (key == null) {
            return work.get();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new Trouble.BadRequest(
                    "The Idempotency-Key has " + key.length() + " characters. Give 1 to " + LONGEST_KEY + ".");
        }
        Key whole = new Key(who.getName(), key);
        Given first = remember(whole, new Given(request, new FutureTask<>(work::get)));
        if (!first.request.equals(request)) {
            return ApiErrors.answer(Trouble.problem(
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    "key-used",
                    "The Idempotency-Key was used before",
                    "It was sent with another request. Use a new key for a new request."));
        }
        return answer(whole, first);
    }

    private synchronized Given remember(Key key, Given asked) {
        Given before = given.putIfAbsent(key, asked);
        if (given.size() > MOST_KEYS) {
            given.remove(given.keySet().iterator().next());
        }
        return before == null ? asked : before;
    }

    /** The first to come does the work; the others wait for its answer. Work that failed may be tried again under its key. */
    private ResponseEntity<?> answer(Key key, Given first) {
        first.answer.run();
        try {
            return first.answer.get();
        } catch (ExecutionException failed) {
            forget(key);
            if (failed.getCause() instanceof RuntimeException trouble) {
                throw trouble;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the first answer", stopped);
        }
    }

    private synchronized void forget(Key key) {
        given.remove(key);
    }
}
