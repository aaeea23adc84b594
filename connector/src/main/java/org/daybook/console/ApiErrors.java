package org.daybook.console;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every trouble of the REST API as an RFC 9457 problem detail. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = {ApiLook.class, ApiAct.class, ApiBilling.class})
final class ApiErrors extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> any(RuntimeException trouble) {
        return answer(Trouble.of(trouble));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception trouble, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Object told = body == null ? ProblemDetail.forStatus(status) : body;
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(told);
    }

    static <T extends ProblemDetail> ResponseEntity<T> answer(T problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
