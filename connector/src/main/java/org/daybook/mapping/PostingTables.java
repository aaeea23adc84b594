package org.daybook.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daybook.accounting.Account;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.PostingReference;
import org.daybook.accounting.RefusalCode;
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

    private final Path site;
    private final Findings findings;

    PostingTables(Path site, Findings findings) {
        this.site = site;
        this.findings = findings;
    }

    /** A combination's header row, and the company lines below it. */
    private static final class Draft {
        private CsvTable.Row header;
        private final List<CsvTable.Row> lines = new ArrayList<>();
    }

    /** Headings in capital letters are dimensions: {@code LOCATION}. */
    private static boolean isDimension(String heading) {
        return heading.matches("[A-Z][A-Z0-9_]*") && !heading.equals(ACCOUNT);
    }

    Known<Combination> combinations(Known<Account> accounts) {
        SiteFile file = SiteFile.of(site, COMBINATIONS);
        Known<Combination> known = new Known<>(file.exists());
        Map<String, Draft> drafts = new TreeMap<>();
        for (CsvTable.Row row : new CsvTable(file, COLUMNS, PostingTables::isDimension, findings).rows()) {
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

    private void gather(CsvTable.Row row, Draft draft) {
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

    private static boolean isHeader(CsvTable.Row row) {
        return row.get("company_from").isBlank() && row.get("company_to").isBlank();
    }

    private boolean stands(CsvTable.Row row, Known<Account> accounts) {
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

    private static Combination combination(String number, Draft draft) {
        CsvTable.Row header = draft.header;
        List<CompanyLine> lines =
                draft.lines.stream().map(PostingTables::companyLine).toList();
        return new Combination(
                number,
                header.get("account"),
                dimensions(header),
                overwrite(header),
                lines,
                header.says(number + " -> " + header.get("account")));
    }

    private static CompanyLine companyLine(CsvTable.Row row) {
        Optional<String> account = Optional.of(row.get("account")).filter(number -> !number.isBlank());
        String range = row.get("company_from") + "-" + row.get("company_to");
        return new CompanyLine(
                row.get("company_from"),
                row.get("company_to"),
                account,
                dimensions(row),
                overwrite(row),
                row.says(row.get("combination") + ", companies " + range
                        + account.map(a -> " -> " + a).orElse("")));
    }

    private static Dimensions dimensions(CsvTable.Row row) {
        Map<String, String> dimensions = new HashMap<>(row.values());
        dimensions.keySet().removeIf(heading -> !isDimension(heading));
        return new Dimensions(dimensions);
    }

    private static List<String> overwrite(CsvTable.Row row) {
        return row.get("overwrite").isBlank()
                ? List.of()
                : List.of(row.get("overwrite").split("\\s+"));
    }

    List<Row> references(Known<String> departments, Known<Combination> combinations, Tables tables) {
        CsvTable table = new CsvTable(
                SiteFile.of(site, REFERENCES),
                List.of("department", "reference", "combination"),
                heading -> false,
                findings);
        List<Row> rows = new ArrayList<>();
        Map<List<String>, Integer> lines = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            Rows.Reference written =
                    new Rows.Reference(row.get("department"), row.get("reference"), row.get("combination"));
            if (RowCheck.passes(written, row.file(), row.line(), findings)) {
                check(row, written, departments, combinations, tables);
                once(row, written, lines);
                rows.add(reference(row, written));
            }
        }
        return rows;
    }

    private static void check(
            CsvTable.Row row,
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

    private void once(CsvTable.Row row, Rows.Reference written, Map<List<String>, Integer> lines) {
        Integer first = lines.putIfAbsent(List.of(written.department(), written.reference()), row.line());
        if (first != null) {
            refuse(
                    row,
                    "Department " + written.department() + " maps '" + written.reference()
                            + "' a second time; the first is on line " + first + ".",
                    "Keep one of the two rows.");
        }
    }

    private static Row reference(CsvTable.Row row, Rows.Reference written) {
        String says = written.department() + " / " + written.reference() + " -> " + written.combination();
        return new Row(
                written.department(), new PostingReference(written.reference()), written.combination(), row.says(says));
    }

    private void refuse(CsvTable.Row row, String problem, String remedy) {
        findings.add(row.file(), row.line(), problem, remedy);
    }
}
