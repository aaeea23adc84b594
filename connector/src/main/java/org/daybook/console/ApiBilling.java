package org.daybook.console;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.invoicing.settlement.CheckFile;
import org.daybook.sync.BillingDesk;
import org.daybook.sync.BillingView;
import org.daybook.sync.Desk;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.Desk.Person;
import org.springdoc.core.annotations.ParameterObject;
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
 * Billing by hand over the REST API: look, replay, act, undo. Work is a parameter and not part of the address, for a job's number may
 * hold a slash.
 */
@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Bill by hand",
        description = "Sources whose policy leaves billing to people. Looking needs any role; actions and undo need"
                + " PREPARER or APPROVER.")
class ApiBilling {

    private static final String KEY = "Idempotency-Key";

    private final Desk desk;
    private final Answers answers;

    ApiBilling(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /**
     * An action by its product name.
     *
     * @param given its arguments by name, as text
     * @param after number of the last event that was seen; 409 if there are others since
     */
    record Asking(String work, String action, Map<String, String> given, Integer after) {}

    /** What is to be taken back: the last action on the work, if {@code after} is the last event. */
    record Undoing(String work, Integer after) {}

    @GetMapping("/billing")
    @Operation(summary = "What people bill by hand, the work done last first")
    List<BillingDesk.Listed> billing() {
        return desk.billing().list();
    }

    @GetMapping("/billing/work")
    @Operation(summary = "One piece of work: facts, sheets, documents made, actions with their arguments, history")
    BillingView work(
            @Parameter(description = "number of the job, source:company:job, or source:company") @RequestParam
                    String work,
            @Parameter(description = "replay so many events; absent: all of them") @RequestParam(required = false)
                    Integer at) {
        return (at == null
                        ? desk.billing().look(work)
                        : desk.billing().at(work, Limits.within(at, Integer.MAX_VALUE, "at")))
                .orElseThrow(() -> unknown(work));
    }

    @GetMapping("/billing/work/checks")
    @Operation(
            summary = "An agency's checks for the printer: those not void, from one number to another, both inclusive")
    CheckFile checks(@RequestParam String work, @RequestParam long from, @RequestParam long to) {
        return desk.billing().checks(work, from, to).orElseThrow(() -> unknown(work));
    }

    @GetMapping("/billing/ready")
    @Operation(summary = "Jobs whose approved drafts would be printed at once, with what they come to before tax")
    List<BillingDesk.Ready> ready(@ParameterObject AskedBatch asked) {
        return desk.billing().ready(asked.batch());
    }

    @PostMapping(path = "/billing/print", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Print all that is ready, job by job; the answer says for each what became of it")
    ResponseEntity<?> print(
            @RequestBody AskedBatch asked,
            @RequestHeader(name = KEY, required = false) String key,
            Authentication who) {
        Person person = Rights.person(who);
        return answers.once(
                key, who, asked, () -> ResponseEntity.ok(desk.billing().print(asked.batch(), person)));
    }

    @PostMapping(path = "/billing/work/actions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Do an action; 409 with all reasons when it is refused, done with warnings otherwise")
    ResponseEntity<?> act(
            @RequestBody Asking asking, @RequestHeader(name = KEY, required = false) String key, Authentication who) {
        Person person = Rights.person(who);
        BillingDesk.Act act = new BillingDesk.Act(
                named(asking.action(), "action"),
                asking.given() == null ? Map.of() : asking.given(),
                Optional.ofNullable(asking.after()));
        return answers.once(key, who, asking, () -> answer(desk.billing().act(known(asking.work()), act, person)));
    }

    @PostMapping(path = "/billing/work/undo", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Take back what was done last; 409 with the reason when it cannot be")
    ResponseEntity<?> undo(
            @RequestBody Undoing undoing, @RequestHeader(name = KEY, required = false) String key, Authentication who) {
        Person person = Rights.person(who);
        return answers.once(
                key,
                who,
                undoing,
                () -> answer(desk.billing().undo(known(undoing.work()), Optional.ofNullable(undoing.after()), person)));
    }

    private static ResponseEntity<?> answer(Decision decision) {
        return ApiAct.answer(decision);
    }

    private String known(String work) {
        if (desk.billing().look(named(work, "work")).isEmpty()) {
            throw unknown(work);
        }
        return work;
    }

    private static String named(String value, String what) {
        if (value == null || value.isBlank()) {
            throw new Trouble.BadRequest(what + " is missing. Give its name.");
        }
        return value;
    }

    static Trouble.NotKnown unknown(String work) {
        return new Trouble.NotKnown("There is no one piece of work of that kind called " + work
                + " that is billed by hand. Write it as source:company:job where more than one job has this number.");
    }
}
