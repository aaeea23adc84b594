package org.daybook.console;

import java.util.List;
import org.daybook.sync.Desk;
import org.daybook.sync.Desk.Decision;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One document: everything about it, and what can be done with it. */
@Controller
@RequestMapping("/documents/{name}")
class DocumentController {

    private final Desk desk;

    DocumentController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    String document(@PathVariable String name, Model model) {
        Desk.DocumentView view = desk.document(name).orElseThrow(() -> ApiLook.noDocument(name));
        model.addAttribute("doc", DocumentView.of(view));
        model.addAttribute(
                "explanation", desk.explain(name).map(ExplanationView::of).orElse(null));
        return "document";
    }

    @PostMapping("/approve")
    String approve(@PathVariable String name, Authentication who, RedirectAttributes next) {
        return told(name, desk.approve(List.of(known(name)), Rights.person(who)), next);
    }

    @PostMapping("/retry")
    String retry(@PathVariable String name, Authentication who, RedirectAttributes next) {
        return told(name, List.of(desk.retry(known(name), Rights.person(who))), next);
    }

    @PostMapping("/credit")
    String credit(
            @PathVariable String name,
            @RequestParam(defaultValue = "false") boolean restoreEntries,
            Authentication who,
            RedirectAttributes next) {
        return told(name, List.of(desk.credit(known(name), restoreEntries, Rights.person(who))), next);
    }

    private String known(String name) {
        return desk.document(name)
                .map(view -> view.document().id().toString())
                .orElseThrow(() -> ApiLook.noDocument(name));
    }

    private static String told(String name, List<Decision> decisions, RedirectAttributes next) {
        next.addFlashAttribute("notices", Notices.of(decisions));
        next.addAttribute("name", name);
        return "redirect:/documents/{name}";
    }
}
