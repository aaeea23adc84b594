package org.daybook.console;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.daybook.sync.Desk;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.Desk.Person;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The REST API's acting half. Each request may carry an {@code Idempotency-Key}; its repetition gets the first answer again. */
@RestController
@RequestMapping("/api/v1/documents")
@Tag(name = "Act", description = "Approve needs APPROVER; retry and credit need PREPARER or APPROVER.")
class ApiAct {

    private static final String KEY = "Idempotency-Key";

    private final Desk desk;
    private final Answers answers;

    ApiAct(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /** The documents to approve, by number, reference or id. */
    record Approval(List<String> documents) {}

    /** Whether the credited entries become free to be billed anew (JI 2.20 Restore Job Entries). */
    record Credit(boolean restoreEntries) {}

    @PostMapping(path = "/approve", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Approve documents one by one; the answer says for each what became of it")
    ResponseEntity<?> approve(
            @RequestBody Approval approval,
            @RequestHeader(name = KEY, required = false) String key,
            Authentication who) {
        if (approval.documents() == null || approval.documents().contains(null)) {
            throw new Trouble.BadRequest("documents is missing. Give a list of names.");
        }
        Limits.within(approval.documents().size(), Limits.MOST_AT_ONCE, "the number of documents");
        return answers.once(
                key, who, approval, () -> ResponseEntity.ok(desk.approve(approval.documents(), Rights.person(who))));
    }

    @PostMapping("/{name}/retry")
    @Operation(summary = "Try a held document again; 409 with the reasons when it is refused")
    ResponseEntity<?> retry(
            @PathVariable String name, @RequestHeader(name = KEY, required = false) String key, Authentication who) {
        Person person = Rights.person(who);
        return answers.once(key, who, "retry " + name, () -> answer(desk.retry(known(name), person)));
    }

    @PostMapping(path = "/{name}/credit", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Invoice to Credit Memo; 409 with the reasons when it is refused")
    ResponseEntity<?> credit(
            @PathVariable String name,
            @RequestBody Credit credit,
            @RequestHeader(name = KEY, required = false) String key,
            Authentication who) {
        Person person = Rights.person(who);
        return answers.once(
                key,
                who,
                "credit " + name + credit,
                () -> answer(desk.credit(known(name), credit.restoreEntries(), person)));
    }

    private String known(String name) {
        return desk.document(name)
                .map(view -> view.document().id().toString())
                .orElseThrow(() -> ApiLook.noDocument(name));
    }

    static ResponseEntity<?> answer(Decision decision) {
        if (decision.done()) {
            return ResponseEntity.ok(decision);
        }
        ProblemDetail problem = Trouble.problem(HttpStatus.CONFLICT, "refused", "Refused", decision.text());
        problem.setProperty("decision", decision);
        return ApiErrors.answer(problem);
    }
}
