package org.daybook.ledger.sap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** SAP's answer: HTTP 200 for success and refusal alike, the difference is in the log (LE 2.6). */
@XmlRootElement(name = "JournalEntryBulkCreateConfirmation")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "JournalEntryCreateConfirmationBulkMessage")
final class BulkConfirmation {
    @XmlElement(name = "JournalEntryCreateConfirmation")
    private List<Confirmation> confirmations = new ArrayList<>();

    @XmlElement(name = "Log")
    private Log log;

    /** What became of each entry, in the order of the request. */
    List<Confirmation> confirmations() {
        return confirmations;
    }

    /** Every error of the whole answer, as type and note in one text. */
    List<String> errors() {
        return Stream.concat(
                        confirmations.stream().map(one -> one.log),
                        Stream.of(this).map(all -> all.log))
                .filter(some -> some != null)
                .flatMap(Log::errors)
                .distinct()
                .toList();
    }

    /** What became of one entry. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Confirmation {
        @XmlElement(name = "MessageHeader")
        private Reference header;

        @XmlElement(name = "JournalEntryCreateConfirmation")
        private Entry entry;

        @XmlElement(name = "Log")
        private Log log;

        /** The id of the message that asked for it; blank where the answer names none. */
        String askedBy() {
            return header == null || header.id == null ? "" : header.id;
        }

        Entry entry() {
            return entry == null ? new Entry() : entry;
        }
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    private static final class Reference {
        @XmlElement(name = "ReferenceID")
        private String id;
    }

    /** What SAP calls the document: unique are only all three together. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Entry {
        @XmlElement(name = "AccountingDocument")
        String document = "";

        @XmlElement(name = "CompanyCode")
        String companyCode = "";

        @XmlElement(name = "FiscalYear")
        String fiscalYear = "";

        /** A refused entry carries a number of zeros. */
        boolean isPosted() {
            return document.matches("\\d{1,10}") && !document.matches("0+") && fiscalYear.matches("\\d{4}");
        }
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    private static final class Log {
        @XmlElement(name = "MaximumLogItemSeverityCode")
        private String worst;

        @XmlElement(name = "Item")
        private List<LogItem> items = new ArrayList<>();

        /** 1 is information, 2 a warning; 3 is an error, 4 an abort, and what is none of these is not taken lightly. */
        private Stream<String> errors() {
            List<String> bad = items.stream()
                    .filter(item -> isBad(item.severity))
                    .map(LogItem::words)
                    .toList();
            return bad.isEmpty() && worst != null && isBad(worst)
                    ? Stream.of("an error of severity " + worst + " without words")
                    : bad.stream();
        }

        private static boolean isBad(String severity) {
            return severity != null && !severity.equals("1") && !severity.equals("2") && !severity.isBlank();
        }
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    private static final class LogItem {
        @XmlElement(name = "TypeID")
        private String type;

        @XmlElement(name = "SeverityCode")
        private String severity;

        @XmlElement(name = "Note")
        private String note;

        private String words() {
            return (type == null ? "" : type + " ") + note;
        }
    }
}
