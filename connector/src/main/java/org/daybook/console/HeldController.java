package org.daybook.console;

import java.util.List;
import org.daybook.sync.Desk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Everything that waits for a person: why, and what to do. */
@Controller
class HeldController {

    private static final int MOST = 200;

    private final Desk desk;

    HeldController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/held")
    String held(Model model) {
        List<HeldView> items = desk.held(MOST).stream().map(HeldView::of).toList();
        model.addAttribute("items", items);
        model.addAttribute("isCut", items.size() == MOST);
        return "held";
    }
}
