package org.daybook.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.document.CheckPdf;
import org.daybook.document.Unprintable;
import org.daybook.invoicing.settlement.CheckFile;
import org.daybook.sync.BillingDesk;
import org.daybook.sync.Desk;
import org.daybook.sync.Desk.Decision;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Billing by hand: what there is, and the page of one piece of work with a form for every action. */
@Controller
class BillingController {

    /** How a form names an argument, so that no argument meets a field of the form's own. */
    private static final String ARGUMENT = "arg.";

    private final Desk desk;

    BillingController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/billing")
    String billing(Model model) {
        model.addAttribute(
                "works", desk.billing().list().stream().map(ListedWork::of).toList());
        return "billing";
    }

    @GetMapping("/billing/ready")
    String ready(AskedBatch asked, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute(
                "ready",
                desk.billing().ready(asked.batch()).stream().map(ReadyJob::of).toList());
        return "billing-ready";
    }

    @PostMapping("/billing/print")
    String print(AskedBatch asked, Authentication who, RedirectAttributes next) {
        List<Decision> decisions = desk.billing().print(asked.batch(), Rights.person(who));
        next.addFlashAttribute("notices", decisions.stream().map(Notice::of).toList());
        return "redirect:/billing/ready";
    }

    @GetMapping("/billing/work")
    String work(@RequestParam String work, @RequestParam(required = false) Integer at, Model model) {
        var view = at == null
                ? desk.billing().look(work)
                : desk.billing().at(work, Limits.within(at, Integer.MAX_VALUE, "at"));
        model.addAttribute("work", view.map(BillingPage::of).orElseThrow(() -> ApiBilling.unknown(work)));
        return "billing-work";
    }

    @GetMapping("/billing/work/checks.pdf")
    ResponseEntity<byte[]> checks(@RequestParam String work, @RequestParam long from, @RequestParam long to)
            throws IOException {
        CheckFile file = desk.billing().checks(work, from, to).orElseThrow(() -> ApiBilling.unknown(work));
        if (file.pages().isEmpty()) {
            throw new Trouble.NotKnown("There is no check from " + from + " to " + to + " that is not void.");
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            CheckPdf.write(file, pdf);
        } catch (Unprintable name) {
            throw new Trouble.BadRequest(name.getMessage());
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"checks-" + from + "-" + to + ".pdf\"")
                .body(pdf.toByteArray());
    }

    @PostMapping("/billing/work/actions")
    String act(
            @RequestParam String work,
            @RequestParam String action,
            @RequestParam Integer after,
            @RequestParam Map<String, String> form,
            Authentication who,
            RedirectAttributes next) {
        BillingDesk.Act act = new BillingDesk.Act(action, given(form), Optional.of(after));
        return told(work, desk.billing().act(work, act, Rights.person(who)), next);
    }

    @PostMapping("/billing/work/undo")
    String undo(@RequestParam String work, @RequestParam Integer after, Authentication who, RedirectAttributes next) {
        return told(work, desk.billing().undo(work, Optional.of(after), Rights.person(who)), next);
    }

    /** A field left blank was not given. */
    private static Map<String, String> given(Map<String, String> form) {
        Map<String, String> given = new LinkedHashMap<>();
        form.forEach((field, value) -> {
            if (field.startsWith(ARGUMENT) && !value.isBlank()) {
                given.put(field.substring(ARGUMENT.length()), value.strip());
            }
        });
        return given;
    }

    private static String told(String work, Decision decision, RedirectAttributes next) {
        next.addFlashAttribute("notices", List.of(Notice.of(decision)));
        next.addAttribute("work", work);
        return "redirect:/billing/work";
    }

    /** A job whose approved drafts can be printed. */
    record ReadyJob(String name, String shown, String customer, String drafts, Amount total) {

        static ReadyJob of(BillingDesk.Ready ready) {
            return new ReadyJob(
                    ready.name(),
                    Shown.text(ready.title()),
                    Shown.text(ready.customer()),
                    Shown.count(ready.drafts()),
                    Amount.of(ready.total()));
        }
    }

    /** A row of the list. */
    record ListedWork(String name, String shown, String policy, String events, String last, String actor, String at) {

        static ListedWork of(BillingDesk.Listed listed) {
            return new ListedWork(
                    listed.policy() + "/" + listed.name(),
                    Shown.text(listed.name()),
                    Shown.text(listed.policy()),
                    Shown.count(listed.events()),
                    Shown.text(listed.last()),
                    Shown.text(listed.actor()),
                    Shown.time(listed.at()));
        }
    }
}
