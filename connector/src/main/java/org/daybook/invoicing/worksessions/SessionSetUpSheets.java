package org.daybook.invoicing.worksessions;

import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.accounting.Dimensions;
import org.daybook.invoicing.action.Sheet;

/** The sheets of what people set up in a session book: tasks, contracts, posting targets, locks, criteria (SS 3.1). */
final class SessionSetUpSheets {

    private final SessionBook book;

    SessionSetUpSheets(SessionBook book) {
        this.book = book;
    }

    Sheet tasks() {
        Sheet.Builder sheet = Sheet.of("Tasks", "Task", ">Default price");
        book.tasks().values().forEach(task -> sheet.row(task.name(), task.defaultPrice()));
        return sheet.build();
    }

    Sheet contracts() {
        Sheet.Builder sheet = Sheet.of(
                "Contracts", "Contract", "Customer", "Project", "Active", "Next billing", ">Days before", ">Months");
        book.contracts()
                .values()
                .forEach(contract -> sheet.row(
                        contract.id(),
                        contract.customer(),
                        contract.project(),
                        contract.active(),
                        contract.nextBilling(),
                        contract.daysBefore(),
                        contract.months()));
        return sheet.build();
    }

    Sheet products() {
        Sheet.Builder sheet = Sheet.of("Contract products", "Contract", "Product", "Item", "Text", ">Count", ">Price");
        for (Contract contract : book.contracts().values()) {
            contract.products()
                    .forEach(product -> sheet.row(
                            contract.id(),
                            product.id().nativeId(),
                            product.activity(),
                            product.text(),
                            product.quantity(),
                            product.price()));
        }
        return sheet.build();
    }

    Sheet targets() {
        Sheet.Builder sheet = Sheet.of("Posting targets", "Level", "Key", "Account", "Dimensions");
        PostingTargets targets = book.targets();
        new TreeMap<>(targets.byProject()).forEach((key, target) -> target(sheet, "Project", key, target));
        new TreeMap<>(targets.byProductType()).forEach((key, target) -> target(sheet, "Product type", key, target));
        if (!targets.company().isEmpty()) {
            target(sheet, "Company", "", targets.company());
        }
        return sheet.build();
    }

    private static void target(Sheet.Builder sheet, String level, String key, PostingTargets.Target target) {
        sheet.row(level, key, target.account(), written(target.dimensions()));
    }

    private static String written(Dimensions dimensions) {
        return dimensions.values().entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(", "));
    }

    Sheet locks() {
        Sheet.Builder sheet = Sheet.of("Locks", "Of", "Who or what", "Locked");
        book.locks().weeks().stream()
                .sorted(Comparator.comparing(Locks.EmployeeWeek::employee).thenComparing(Locks.EmployeeWeek::week))
                .forEach(week -> sheet.row("Employee", week.employee(), week.week()));
        new TreeMap<>(book.locks().until()).forEach((project, day) -> sheet.row("Project", project, "until " + day));
        book.locks().blocked().stream()
                .sorted()
                .forEach(project -> sheet.row("Project", project, "takes no more sessions"));
        return sheet.build();
    }

    Sheet criteria() {
        Sheet.Builder sheet = Sheet.of("Saved criteria", "Name", "Criteria");
        book.saved().forEach((name, criteria) -> sheet.row(name, written(criteria)));
        return sheet.build();
    }

    static String written(Criteria criteria) {
        return Stream.of(
                        named("from", criteria.from()),
                        named("to", criteria.to()),
                        named("employee", criteria.employee()),
                        named("customer", criteria.customer()),
                        named("project", criteria.project()),
                        named("task", criteria.task()),
                        named("type", criteria.type().map(Sheet::text)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> named(String name, Optional<?> value) {
        return value.map(said -> name + " " + said);
    }
}
