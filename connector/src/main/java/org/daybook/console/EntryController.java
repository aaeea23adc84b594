package org.daybook.console;

import java.util.List;
import org.daybook.sync.Desk;
import org.daybook.sync.Document;
import org.daybook.sync.EntryStory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where did it go? One entry from its delivery to its document. */
@Controller
class EntryController {

    private final Desk desk;

    EntryController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/entries")
    String entry(@RequestParam(defaultValue = "") String entry, Model model) {
        String asked = entry.strip();
        model.addAttribute("asked", asked);
        if (!asked.isEmpty()) {
            model.addAttribute(
                    "story",
                    desk.entry(asked)
                            .map(story -> EntryView.of(story, documents(story)))
                            .orElse(null));
        }
        return "entry";
    }

    private List<Document> documents(EntryStory story) {
        return story.documents().stream()
                .flatMap(id -> desk.document(id.toString()).stream())
                .map(Desk.DocumentView::document)
                .toList();
    }
}
