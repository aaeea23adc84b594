package org.daybook.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.daybook.accounting.Account;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.PostingReference;
import org.daybook.accounting.RefusalCode;
import org.daybook.posting.Effective;
import org.daybook.posting.PostingReferences.Combination;
import org.daybook.posting.PostingReferences.CompanyLine;
import org.daybook.posting.PostingReferences.Row;

/** The two tables that lead from a posting reference to account and dimensions (JI 3.3). */
final class PostingTables {

    static final String COMBINATIONS = "mappings/dimension-combinations.csv";
    static final String REFERENCES = "mappings/posting-references.csv";
    private static final List<String> COLUMNS =
            List.of("combination", "company_from", "company_to", "account", "overwrite");
    private static final String ACCOUNT = "ACCOUNT";
    private static final Predicate<String> DATES = SiteTable.optional(Effectives.FROM, Effectives.TO);
    private static final Predicate<String> FURTHER = DATES.or(PostingTables::isDimension);

    private final Path site;
    private final Findings findings;

    PostingTables(Path site, Findings findings) {
        this.site = site;
        this.findings = findings;
    }

    /** A combination's header row, and the company lines below it. */
    private static final class Draft {
        private SiteTable.Row header;
        private final List<SiteTable.Row> lines = new ArrayList<>();
    }

    /** Headings in capital letters are dimensions: {@code LOCATION}. */
    static boolean isDimension(String heading) {
        return heading.matches("[A-Z][A-Z0-9_]*") && !heading.equals(ACCOUNT);
    }

    Known<Combination> combinations(Known<Account> accounts) {
        Known<Combination> known = new Known<>(SiteTable.exists(site, COMBINATIONS));
        Map<String, Draft> drafts = new TreeMap<>();
        for (SiteTable.Row row : new SiteTable(site, COMBINATIONS, COLUMNS, FURTHER, findings).rows()) {
            known.claim(row.get("combination"));
            if (stands(row, accounts)) {
                gather(row, drafts.computeIfAbsent(row.get("combination"), number -> new Draft()));
            }
        }
        drafts.forEach((number, draft) -> {
            if (draft.header != null) {
                known.put(number, combination(number, draft), draft.header.says("combination " + number));
            } else {
                refuse(
                        draft.lines.get(0),
                        "Combination " + number + " has company lines but no row for all companies.",
                        "Add a row with company_from and company_to blank.");
            }
        });
        return known;
    }

    private void gather(SiteTable.Row row, Draft draft) {
        if (!isHeader(row)) {
            draft.lines.add(row);
        } else if (draft.header == null) {
            draft.header = row;
        } else {
            refuse(
                    row,
                    "Combination " + row.get("combination")
                            + " has a second row for all companies; the first is on line " + draft.header.line() + ".",
                    "Keep one, or give this one a company range.");
        }
    }

    /** A row that holds for a time only is a line, though it be for all companies. */
    private static boolean isHeader(SiteTable.Row row) {
        return row.get("company_from").isBlank()
                && row.get("company_to").isBlank()
                && row.get(Effectives.FROM).isBlank()
                && row.get(Effectives.TO).isBlank();
    }

    private boolean stands(SiteTable.Row row, Known<Account> accounts) {
        int before = findings.size();
        RowCheck.passes(
                new Rows.Combination(
                        row.get("combination"),
                        row.get("company_from"),
                        row.get("company_to"),
                        row.get("account"),
                        row.get("overwrite")),
                row.file(),
                row.line(),
                findings);
        String account = row.get("account");
        if (account.isBlank() && isHeader(row)) {
            refuse(row, "The account is blank.", "Give the number of an account.");
        } else if (!account.isBlank() && !accounts.has(account)) {
            findings.add(
                    RefusalCode.UNKNOWN_ACCOUNT,
                    row.file(),
                    row.line(),
                    "Account " + account + " is not in " + Tables.ACCOUNTS + ".",
                    "Add it there, or correct the number.");
        }
        if (row.get("company_from").isBlank() != row.get("company_to").isBlank()) {
            refuse(row, "The company range has one end only.", "Give both company_from and company_to, or neither.");
        }
        overwrite(row).stream()
                .filter(name -> dimensions(row).value(name).isEmpty())
                .forEach(name -> refuse(
                        row,
                        "The row overwrites " + name + " but has no value for it.",
                        "Give a value, or remove the name."));
        return findings.size() == before;
    }

    private Combination combination(String number, Draft draft) {
        SiteTable.Row header = draft.header;
        List<CompanyLine> lines = draft.lines.stream().map(this::companyLine).toList();
        return new Combination(
                number,
                header.get("account"),
                dimensions(header),
                overwrite(header),
                lines,
                header.says(number + " -> " + header.get("account")));
    }

    private CompanyLine companyLine(SiteTable.Row row) {
        Optional<String> account = Optional.of(row.get("account")).filter(number -> !number.isBlank());
        Effective effective = Effectives.of(row, findings);
        String range = row.get("company_from").isBlank()
                ? "all companies "
                : "companies " + row.get("company_from") + "-" + row.get("company_to") + " ";
        String says = row.get("combination") + ", " + (range + effective).strip();
        return new CompanyLine(
                row.get("company_from"),
                row.get("company_to"),
                account,
                dimensions(row),
                overwrite(row),
                effective,
                row.says(says + account.map(a -> " -> " + a).orElse("")));
    }

    static Dimensions dimensions(SiteTable.Row row) {
        Map<String, String> dimensions = new HashMap<>(row.values());
        dimensions.keySet().removeIf(heading -> !isDimension(heading));
        return new Dimensions(dimensions);
    }

    static List<String> overwrite(SiteTable.Row row) {
        return row.get("overwrite").isBlank()
                ? List.of()
                : List.of(row.get("overwrite").split("\\s+"));
    }

    List<Row> references(Known<String> departments, Known<Combination> combinations, Tables tables) {
        SiteTable table =
                new SiteTable(site, REFERENCES, List.of("department", "reference", "combination"), DATES, findings);
        List<Row> rows = new ArrayList<>();
        Map<List<String>, List<Row>> before = new HashMap<>();
        for (SiteTable.Row row : table.rows()) {
            Rows.Reference written =
                    new Rows.Reference(row.get("department"), row.get("reference"), row.get("combination"));
            if (RowCheck.passes(written, row.file(), row.line(), findings)) {
                check(row, written, departments, combinations, tables);
                Row reference = reference(row, written);
                once(
                        row,
                        reference,
                        before.computeIfAbsent(
                                List.of(written.department(), written.reference()), none -> new ArrayList<>()));
                rows.add(reference);
            }
        }
        return rows;
    }

    private static void check(
            SiteTable.Row row,
            Rows.Reference written,
            Known<String> departments,
            Known<Combination> combinations,
            Tables tables) {
        if (!written.department().equals("*") && !departments.has(written.department())) {
            tables.unknownDepartment(row, written.department());
        }
        if (!combinations.has(written.combination())) {
            tables.unknownCombination(row, written.combination());
        }
    }

    private void once(SiteTable.Row row, Row reference, List<Row> before) {
        before.stream()
                .filter(first -> first.effective().meets(reference.effective()))
                .findFirst()
                .ifPresent(first -> findings.add(
                        RefusalCode.ENTRY_AMBIGUOUS,
                        row.file(),
                        row.line(),
                        "Department " + reference.department() + " maps '" + reference.reference()
                                + "' a second time; the first is on line "
                                + first.row().line() + ".",
                        "Keep one of the two rows."));
        before.add(reference);
    }

    private Row reference(SiteTable.Row row, Rows.Reference written) {
        String says = written.department() + " / " + written.reference() + " -> " + written.combination();
        return new Row(
                written.department(),
                new PostingReference(written.reference()),
                written.combination(),
                Effectives.of(row, findings),
                row.says(says));
    }

    private void refuse(SiteTable.Row row, String problem, String remedy) {
        findings.add(row.file(), row.line(), problem, remedy);
    }
}
