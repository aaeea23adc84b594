package org.daybook.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Posts one journal entry of a message, or says in log items why not; the message classes are those of card 2.6. */
final class SapPosting {
    private final SapBooks books;
    private final boolean uniqueReference;

    /** A line of the log; severity 1 is success, 3 an error. */
    record LogItem(String type, int severity, String note) {
        static LogItem error(String type, String note) {
            return new LogItem(type, 3, note);
        }
    }

    /** What became of one journal entry; {@code document} is empty when it was refused. */
    record Result(Optional<ObjectNode> document, String companyCode, List<LogItem> log) {}

    SapPosting(SapSandbox.Config config, SapBooks books) {
        this.books = books;
        this.uniqueReference = config.uniqueReference();
    }

    Result post(Element entry, boolean wrongTax) {
        synchronized (books) {
            String code = SapXml.get(entry, "CompanyCode");
            Optional<SapSandbox.Company> company = books.company(code);
            if (company.isEmpty()) {
                LogItem unknown = LogItem.error("165(F5)", "Company code " + code + " does not exist");
                return new Result(Optional.empty(), code, List.of(unknown));
            }
            List<LogItem> log = new ArrayList<>();
            SapLines lines = SapLines.of(entry, company.get(), log);
            head(entry, company.get(), log);
            if (!log.isEmpty()) {
                return new Result(Optional.empty(), code, log);
            }
            ObjectNode document = SapDocument.of(entry, company.get(), wrongTax ? lines.withACentMoreTax() : lines);
            String number = books.post(document);
            String year = document.path("FiscalYear").asText();
            LogItem posted = new LogItem(
                    "605(RW)", 1, "Document posted successfully: BKPFF " + number + code + year + " SANDBOX");
            return new Result(Optional.of(document), code, List.of(posted));
        }
    }

    private void head(Element entry, SapSandbox.Company company, List<LogItem> log) {
        LocalDate posting = LocalDate.parse(SapXml.get(entry, "PostingDate"));
        YearMonth period = YearMonth.from(posting);
        if (period.isBefore(company.openFrom()) || period.isAfter(company.openTo())) {
            log.add(LogItem.error(
                    "201(F5)",
                    "Posting period %03d %d is not open".formatted(period.getMonthValue(), period.getYear())));
        }
        Optional<String> reference = SapXml.find(entry, "DocumentReferenceID");
        if (uniqueReference
                && reference
                        .filter(text -> books.hasReference(company.code(), text))
                        .isPresent()) {
            log.add(LogItem.error(
                    "117(F5A)", "Check whether document has already been entered under reference " + reference.get()));
        }
    }
}
