package org.daybook.console;

import java.util.Map;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.ModelAndView;

/**
 * A trouble on a page.
 *
 * @param id under which the log has the rest; blank if there is nothing to look up
 */
record ErrorView(int status, String title, String text, String id) {

    static ModelAndView page(ProblemDetail problem) {
        Map<String, Object> more = problem.getProperties();
        ErrorView view = new ErrorView(
                problem.getStatus(),
                Shown.text(problem.getTitle()),
                Shown.text(problem.getDetail()),
                more == null ? "" : more.getOrDefault("id", "").toString());
        return new ModelAndView("error", Map.of("trouble", view));
    }

    /** What to do about a status. */
    static String sentence(int status) {
        return switch (status) {
            case 400 -> "The address or form has a value that cannot be read. Go back and correct it.";
            case 403 ->
                "Your roles do not allow this, or the page was open too long. Go back, load it anew, and try again.";
            case 404 -> "There is no such page. The menu above leads on.";
            case 405 -> "This address does not do that. Go back to the page and use its buttons.";
            case 415 -> "Send JSON with Content-Type: application/json.";
            default -> "Go back and try again. If it happens twice, tell your administrator.";
        };
    }
}
