package org.daybook.sandbox;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the confirmation: HTTP 200 for success and refusal alike, the difference is in the log (card 2.6). */
final class SapReply {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private final String now;

    /** A journal entry's message id and what became of it. */
    record Confirmed(String messageId, SapPosting.Result result) {}

    private SapReply(Instant now) throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        this.now = now.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static String of(String messageId, List<Confirmed> all, List<SapPosting.LogItem> bulkLog, Instant now) {
        try {
            SapReply reply = new SapReply(now);
            reply.write(messageId, all, bulkLog);
            return reply.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A confirmation cannot be written into memory", e);
        }
    }

    private void write(String messageId, List<Confirmed> all, List<SapPosting.LogItem> bulkLog)
            throws XMLStreamException {
        xml.writeStartElement("n0", "JournalEntryBulkCreateConfirmation", SapSandbox.NAMESPACE);
        xml.writeNamespace("n0", SapSandbox.NAMESPACE);
        messageHeader(messageId);
        element("ConfirmationInterfaceOrignName", "JournalEntryCreateRequestConfirmation_In");
        for (Confirmed one : all) {
            confirmation(one);
        }
        log(bulkLog);
        xml.writeEndElement();
        xml.flush();
    }

    private void confirmation(Confirmed one) throws XMLStreamException {
        xml.writeStartElement("JournalEntryCreateConfirmation");
        messageHeader(one.messageId());
        xml.writeStartElement("JournalEntryCreateConfirmation");
        // A refused entry carries a number of zeros: a client that looks at the number only is misled, as by the real
        // one.
        var document = one.result().document();
        element(
                "AccountingDocument",
                document.map(d -> d.path("AccountingDocument").asText()).orElse("0000000000"));
        element("CompanyCode", one.result().companyCode());
        element("FiscalYear", document.map(d -> d.path("FiscalYear").asText()).orElse("0000"));
        xml.writeEndElement();
        log(one.result().log());
        xml.writeEndElement();
    }

    private void messageHeader(String referenceId) throws XMLStreamException {
        xml.writeStartElement("MessageHeader");
        element("UUID", UUID.randomUUID().toString());
        if (!referenceId.isEmpty()) {
            element("ReferenceID", referenceId);
        }
        element("CreationDateTime", now);
        xml.writeEndElement();
    }

    private void log(List<SapPosting.LogItem> items) throws XMLStreamException {
        xml.writeStartElement("Log");
        if (!items.isEmpty()) {
            int worst = items.stream()
                    .max(Comparator.comparingInt(SapPosting.LogItem::severity))
                    .orElseThrow()
                    .severity();
            element("MaximumLogItemSeverityCode", String.valueOf(worst));
        }
        for (SapPosting.LogItem item : items) {
            xml.writeStartElement("Item");
            element("TypeID", item.type());
            element("SeverityCode", String.valueOf(item.severity()));
            element("Note", item.note().length() > 200 ? item.note().substring(0, 200) : item.note());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void element(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
