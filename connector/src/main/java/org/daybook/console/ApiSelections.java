package org.daybook.console;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.sync.Desk;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.Desk.Person;
import org.daybook.sync.SelectionDesk;
import org.daybook.sync.SelectionView;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Invoice selections over the REST API: look, replay, act, undo. A job is a parameter and not part of the address, for its number may
 * hold a slash.
 */
@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Select",
        description =
                "Invoice selections of jobs that people bill by hand. Looking needs any role; actions and undo need"
                        + " PREPARER or APPROVER.")
class ApiSelections {

    private static final String KEY = "Idempotency-Key";

    private final Desk desk;
    private final Answers answers;

    ApiSelections(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /**
     * An action by its product name.
     *
     * @param given its arguments by name, as text
     * @param after number of the last event that was seen; 409 if there are others since
     */
    record Asking(String job, String action, Map<String, String> given, Integer after) {}

    /** What is to be taken back: the last action on the job, if {@code after} is the last event. */
    record Undoing(String job, Integer after) {}

    @GetMapping("/selections")
    @Operation(summary = "The jobs that have an invoice selection, the one worked on last first")
    List<SelectionDesk.Listed> selections() {
        return desk.selections().list();
    }

    @GetMapping("/selection")
    @Operation(summary = "One job's invoice selection: lines, drafts, totals, actions with their arguments, history")
    SelectionView selection(
            @Parameter(description = "number of the job, or source:company:job") @RequestParam String job,
            @Parameter(description = "replay so many events; absent: all of them") @RequestParam(required = false)
                    Integer at) {
        return (at == null
                        ? desk.selections().look(job)
                        : desk.selections().at(job, Limits.within(at, Integer.MAX_VALUE, "at")))
                .orElseThrow(() -> unknown(job));
    }

    @PostMapping(path = "/selection/actions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Do an action; 409 with all reasons when it is refused, done with warnings otherwise")
    ResponseEntity<?> act(
            @RequestBody Asking asking, @RequestHeader(name = KEY, required = false) String key, Authentication who) {
        Person person = Rights.person(who);
        SelectionDesk.Act act = new SelectionDesk.Act(
                named(asking.action(), "action"),
                asking.given() == null ? Map.of() : asking.given(),
                Optional.ofNullable(asking.after()));
        return answers.once(key, who, asking, () -> answer(desk.selections().act(known(asking.job()), act, person)));
    }

    @PostMapping(path = "/selection/undo", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Take back what was done last; 409 with the reason when it cannot be")
    ResponseEntity<?> undo(
            @RequestBody Undoing undoing, @RequestHeader(name = KEY, required = false) String key, Authentication who) {
        Person person = Rights.person(who);
        return answers.once(
                key,
                who,
                undoing,
                () -> answer(
                        desk.selections().undo(known(undoing.job()), Optional.ofNullable(undoing.after()), person)));
    }

    private static ResponseEntity<?> answer(Decision decision) {
        return ApiAct.answer(decision);
    }

    private String known(String job) {
        return desk.selections()
                .look(named(job, "job"))
                .map(SelectionView::name)
                .orElseThrow(() -> unknown(job));
    }

    private static String named(String value, String what) {
        if (value == null || value.isBlank()) {
            throw new Trouble.BadRequest(what + " is missing. Give its name.");
        }
        return value;
    }

    static Trouble.NotKnown unknown(String job) {
        return new Trouble.NotKnown("There is no one invoice selection of that kind for job " + job
                + ". Write the job as source:company:job where more than one has this number.");
    }
}
