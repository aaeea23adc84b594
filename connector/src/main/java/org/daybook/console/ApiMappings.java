package org.daybook.console;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.daybook.sync.Desk;
import org.daybook.sync.Desk.Person;
import org.daybook.sync.MappingVersion;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Versions of the mappings over the REST API: look, propose, approve. */
@RestController
@RequestMapping("/api/v1/mappings")
@Tag(
        name = "Mappings",
        description =
                "Versions of the mappings. Looking needs any role; proposing needs PREPARER or APPROVER; approving needs"
                        + " APPROVER.")
class ApiMappings {

    private static final String KEY = "Idempotency-Key";

    private final Desk desk;
    private final Answers answers;

    ApiMappings(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /** The version to approve, by its first six or more characters. */
    record Approving(String version) {}

    @GetMapping
    @Operation(summary = "Every version that was in force or was proposed, newest first, with who and when")
    List<MappingVersion> versions() {
        return desk.mappings().versions();
    }

    @PostMapping("/propose")
    @Operation(summary = "Propose what the site's files say now; 409 with the reasons when it is refused")
    ResponseEntity<?> propose(@RequestHeader(name = KEY, required = false) String key, Authentication who) {
        Person person = Rights.person(who);
        return answers.once(
                key,
                who,
                "propose mappings",
                () -> ApiAct.answer(desk.mappings().propose(person)));
    }

    @PostMapping(path = "/approve", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary =
                    "Approve the version that waits, so that it comes in force; 409 with the reasons when it is refused")
    ResponseEntity<?> approve(
            @RequestBody Approving approving,
            @RequestHeader(name = KEY, required = false) String key,
            Authentication who) {
        if (approving.version() == null || approving.version().isBlank()) {
            throw new Trouble.BadRequest("version is missing. Give its first six or more characters.");
        }
        Person person = Rights.person(who);
        return answers.once(
                key, who, approving, () -> ApiAct.answer(desk.mappings().approve(approving.version(), person)));
    }
}
