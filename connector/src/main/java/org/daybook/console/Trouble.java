package org.daybook.console;

import java.net.URI;
import java.util.UUID;
import org.daybook.sync.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** What a person or program is told when something went wrong: general words and an id; the log has the rest (RE 3.9 Errors). */
final class Trouble {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    private Trouble() {}

    /** Nothing is called by that name. */
    static final class NotKnown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotKnown(String message) {
            super(message);
        }
    }

    /** The request itself makes no sense. */
    static final class BadRequest extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadRequest(String message) {
            super(message);
        }
    }

    static ProblemDetail of(Exception trouble) {
        if (trouble instanceof NotKnown) {
            return problem(HttpStatus.NOT_FOUND, "not-known", "Not known", trouble.getMessage());
        }
        if (trouble instanceof BadRequest) {
            return problem(
                    HttpStatus.BAD_REQUEST, "bad-request", "The request cannot be understood", trouble.getMessage());
        }
        if (trouble instanceof Unavailable) {
            return logged(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "unavailable",
                    "Not reachable just now",
                    "Try again later.",
                    trouble);
        }
        return logged(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "failure",
                "Something went wrong in Daybook",
                "Nothing was changed that is not in the history. Tell your administrator the id.",
                trouble);
    }

    static ProblemDetail problem(HttpStatusCode status, String type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:daybook:problem:" + type));
        problem.setTitle(title);
        return problem;
    }

    private static ProblemDetail logged(
            HttpStatus status, String type, String title, String detail, Exception trouble) {
        String id = UUID.randomUUID().toString();
        LOG.error("request failed, id {}", id, trouble);
        ProblemDetail problem = problem(status, type, title, detail);
        problem.setProperty("id", id);
        return problem;
    }
}
