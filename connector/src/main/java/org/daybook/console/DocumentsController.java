package org.daybook.console;

import java.util.List;
import org.daybook.sync.Desk;
import org.daybook.sync.Desk.Decision;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists of documents, and approving several of them. */
@Controller
class DocumentsController {

    private final Desk desk;

    DocumentsController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/documents")
    String documents(Asked asked, Model model) {
        model.addAttribute("list", ListView.of(asked, desk.documents(asked.query()), desk.overview()));
        return "documents";
    }

    /** What is about to be approved, to be looked at once more. */
    @GetMapping("/approval")
    String look(@RequestParam(name = "document", required = false) List<String> names, Model model) {
        model.addAttribute(
                "approval",
                ApprovalView.of(chosen(names).stream()
                        .map(name -> desk.document(name)
                                .orElseThrow(() -> ApiLook.noDocument(name))
                                .document())
                        .toList()));
        return "approval";
    }

    @PostMapping("/approval")
    String approve(@RequestParam(name = "document") List<String> names, Authentication who, RedirectAttributes next) {
        List<Decision> decisions = desk.approve(chosen(names), Rights.person(who));
        next.addFlashAttribute("notices", Notices.of(decisions));
        return "redirect:/documents?stage=INVOICED";
    }

    private static List<String> chosen(List<String> names) {
        if (names == null || names.isEmpty()) {
            throw new Trouble.BadRequest("No document was chosen. Go back and tick at least one.");
        }
        Limits.within(names.size(), Limits.MOST_AT_ONCE, "the number of documents");
        return names;
    }
}
