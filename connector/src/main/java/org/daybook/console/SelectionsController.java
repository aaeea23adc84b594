package org.daybook.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.sync.Desk;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.SelectionDesk;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Invoice selections: the jobs that are selected by hand, and the page of one with a form for every action. */
@Controller
class SelectionsController {

    /** How a form names an argument, so that no argument meets a field of the form's own. */
    private static final String ARGUMENT = "arg.";

    private final Desk desk;

    SelectionsController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/selections")
    String selections(Model model) {
        model.addAttribute(
                "jobs", desk.selections().list().stream().map(ListedJob::of).toList());
        return "selections";
    }

    @GetMapping("/selection")
    String selection(@RequestParam String job, @RequestParam(required = false) Integer at, Model model) {
        var view = at == null
                ? desk.selections().look(job)
                : desk.selections().at(job, Limits.within(at, Integer.MAX_VALUE, "at"));
        model.addAttribute("sel", view.map(SelectionPage::of).orElseThrow(() -> ApiSelections.unknown(job)));
        return "selection";
    }

    @PostMapping("/selection/actions")
    String act(
            @RequestParam String job,
            @RequestParam String action,
            @RequestParam Integer after,
            @RequestParam Map<String, String> form,
            Authentication who,
            RedirectAttributes next) {
        SelectionDesk.Act act = new SelectionDesk.Act(action, given(form), Optional.of(after));
        return told(job, desk.selections().act(job, act, Rights.person(who)), next);
    }

    @PostMapping("/selection/undo")
    String undo(@RequestParam String job, @RequestParam Integer after, Authentication who, RedirectAttributes next) {
        return told(job, desk.selections().undo(job, Optional.of(after), Rights.person(who)), next);
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

    private static String told(String job, Decision decision, RedirectAttributes next) {
        next.addFlashAttribute("notices", List.of(Notice.of(decision)));
        next.addAttribute("job", job);
        return "redirect:/selection";
    }

    /** A row of the list. */
    record ListedJob(
            String name,
            String job,
            String company,
            String source,
            String events,
            String last,
            String actor,
            String at) {

        static ListedJob of(SelectionDesk.Listed listed) {
            return new ListedJob(
                    listed.name(),
                    Shown.text(listed.job()),
                    Shown.text(listed.company()),
                    Shown.text(listed.source()),
                    Shown.count(listed.events()),
                    Shown.text(listed.last()),
                    Shown.text(listed.actor()),
                    Shown.time(listed.at()));
        }
    }
}
