package org.daybook.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.sync.Desk;
import org.daybook.sync.Reports.DayTotal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: how much stands where, and the chart of the last thirty days. */
@Controller
class OverviewController {

    private static final int DAYS = 30;

    private final Desk desk;
    private final Clock clock;

    OverviewController(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/")
    String overview(@RequestParam(defaultValue = "") String currency, Model model) {
        figures(model);
        List<DayTotal> money = desk.money(LocalDate.now(clock).minusDays(DAYS - 1));
        List<String> currencies = currencies(money);
        String shown = currencies.contains(currency) || currencies.isEmpty() ? currency : currencies.get(0);
        model.addAttribute("currencies", currencies);
        model.addAttribute("chart", ChartView.of(money, shown));
        return "overview";
    }

    /** The part that keeps itself fresh. */
    @GetMapping("/overview/figures")
    String figures(Model model) {
        model.addAttribute("overview", OverviewView.of(desk.overview(), clock.instant()));
        return "overview :: figures";
    }

    /** Sources and ledgers, with their last contact. */
    @GetMapping("/connections")
    String connections(Model model) {
        model.addAttribute("connections", ConnectionsView.of(desk.overview()));
        return "connections";
    }

    /** The busiest first. */
    private static List<String> currencies(List<DayTotal> money) {
        Map<String, Long> documents = money.stream()
                .collect(Collectors.groupingBy(
                        t -> t.total().currency().getCurrencyCode(), Collectors.summingLong(DayTotal::documents)));
        return documents.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
