package org.daybook.console;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.daybook.sync.Desk;
import org.daybook.sync.DocumentPage;
import org.daybook.sync.EntryStory;
import org.daybook.sync.Explanation;
import org.daybook.sync.Reports;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The REST API's looking half: the Desk's own records as JSON. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Look", description = "Needs any role.")
class ApiLook {

    private final Desk desk;

    ApiLook(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/overview")
    @Operation(summary = "The whole site at a glance: totals, entries by outcome, last contacts")
    Desk.Overview overview() {
        return desk.overview();
    }

    @GetMapping("/documents")
    @Operation(summary = "A page of documents, newest change first; give next as after for the page behind it")
    DocumentPage documents(@ParameterObject Asked asked) {
        return desk.documents(asked.query());
    }

    @GetMapping("/documents/{name}")
    @Operation(summary = "One document with lines, journal, history, proof and credit memos")
    Desk.DocumentView document(
            @Parameter(description = "number, reference or first characters of the id") @PathVariable String name) {
        return desk.document(name).orElseThrow(() -> noDocument(name));
    }

    @GetMapping("/documents/{name}/explanation")
    @Operation(summary = "Why each journal line is where it is, back to the source entries")
    Explanation explanation(@PathVariable String name) {
        return desk.explain(name).orElseThrow(() -> noDocument(name));
    }

    @GetMapping("/held")
    @Operation(summary = "Everything that waits for a person, oldest first")
    List<Reports.HeldItem> held(@RequestParam(defaultValue = "200") int most) {
        return desk.held(Limits.within(most, Limits.MOST_AT_ONCE, "most"));
    }

    @GetMapping("/entries/{id}")
    @Operation(summary = "Where did it go? One entry, written source:id")
    EntryStory entry(@PathVariable String id) {
        return story(id);
    }

    @GetMapping(path = "/entries", params = "id")
    @Operation(summary = "The same for ids that hold a slash")
    EntryStory entryByParameter(@RequestParam String id) {
        return story(id);
    }

    @GetMapping("/money")
    @Operation(summary = "Money by stage and currency at the end of each day")
    List<Reports.DayTotal> money(@RequestParam LocalDate from) {
        return desk.money(from);
    }

    private EntryStory story(String id) {
        return desk.entry(id)
                .orElseThrow(() -> new Trouble.NotKnown(
                        "No entry is called " + id + ". Write it as source:id, for example koho:4711."));
    }

    static Trouble.NotKnown noDocument(String name) {
        return new Trouble.NotKnown("No document is called " + name
                + ". Give its number, its reference, or at least six characters of its id.");
    }
}
