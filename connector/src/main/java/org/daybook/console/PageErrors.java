package org.daybook.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Every trouble of a page as a page; of an address below {@code /api} that nobody answers, as a problem detail. */
@ControllerAdvice
final class PageErrors {

    @ExceptionHandler
    Object any(Exception trouble, HttpServletRequest request, HttpServletResponse response) {
        ProblemDetail problem = trouble instanceof ErrorResponse known ? said(known) : Trouble.of(trouble);
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            return ApiErrors.answer(problem);
        }
        response.setStatus(problem.getStatus());
        response.setHeader(HttpHeaders.CONTENT_TYPE, MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        return ErrorView.page(problem);
    }

    /** Spring's own refusals (no such page, wrong method, a parameter missing) say enough by their status. */
    private static ProblemDetail said(ErrorResponse known) {
        HttpStatus status = HttpStatus.resolve(known.getStatusCode().value());
        String title = status == null ? "Refused" : status.getReasonPhrase();
        return Trouble.problem(
                known.getStatusCode(),
                "refused-request",
                title,
                ErrorView.sentence(known.getStatusCode().value()));
    }
}
