package org.daybook.mapping;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.Capitalization;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;
import org.daybook.work.Proposal;
import org.daybook.work.SourcePage.Item;

/** Makes the entries of one record: the record's own, and those of the lists inside it; all of them or none. */
final class EntryMaker {

    private final EntryForm form;
    private final Set<String> ignored;

    EntryMaker(EntryForm form) {
        this.form = form;
        // A nested list is content of its own entries, not of the record around it.
        this.ignored = new HashSet<>(form.ignore());
        form.also().forEach(also -> ignored.add(also.items()));
    }

    /** The entries, or every problem with the record. */
    record Made(List<Item> items, List<String> problems) {}

    Made of(RawRecord record) {
        List<Item> items = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        EntryReading reading = new EntryReading(form, form.fields(), record, record);
        String hash = hash(record.canonical(ignored));
        item(reading, "", hash, problems).ifPresent(items::add);
        for (EntryForm.Also also : form.also()) {
            for (RawRecord nested : record.list(also.items())) {
                EntryReading inner = new EntryReading(form, also.fields(), nested, reading);
                String innerHash = hash(nested.canonical(form.ignore()) + inherited(reading));
                item(inner, reading.text(EntryField.ID) + "/", innerHash, problems)
                        .ifPresent(items::add);
            }
        }
        return problems.isEmpty() ? new Made(items, problems) : new Made(List.of(), problems);
    }

    private Optional<Item> item(EntryReading reading, String prefix, String hash, List<String> problems) {
        Optional<Item> item = Optional.empty();
        try {
            item = item(reading, prefix, hash);
        } catch (IllegalArgumentException beyondBounds) {
            // Quantity times price may leave the range of money though each is within it.
            reading.problem("its amount cannot be kept: " + beyondBounds.getMessage());
        }
        problems.addAll(reading.problems());
        return item;
    }

    private Optional<Item> item(EntryReading reading, String prefix, String hash) {
        Optional<Currency> currency = reading.currency();
        Optional<LocalDate> date = reading.date(form.fields().get(EntryField.DATE));
        if (currency.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        EntryId id = new EntryId(form.source(), prefix + reading.key(EntryField.ID));
        JobEntry entry = entry(reading, id, currency.get(), date.get());
        return Optional.of(new Item(entry, job(reading, currency.get()), hash));
    }

    private static JobEntry entry(EntryReading reading, EntryId id, Currency currency, LocalDate date) {
        JobEntry.Builder entry = JobEntry.of(id, currency)
                .company(reading.key(EntryField.COMPANY))
                .job(reading.key(EntryField.JOB))
                .customer(reading.key(EntryField.CUSTOMER))
                .date(date)
                .activity(reading.text(EntryField.ACTIVITY))
                .text(reading.text(EntryField.TEXT))
                .taxable(reading.flag(EntryField.TAXABLE, true))
                .dimensions(reading.dimensions());
        kind(reading).ifPresent(entry::kind);
        reading.optional(EntryField.BILLABILITY).map(Billability::valueOf).ifPresent(entry::billability);
        reading.optional(EntryField.STATUS).map(EntryStatus::valueOf).ifPresent(entry::status);
        reading.optional(EntryField.EMPLOYEE).ifPresent(entry::employee);
        reading.optional(EntryField.TASK).ifPresent(entry::task);
        reading.quantity(EntryField.QUANTITY).ifPresent(entry::quantity);
        reading.price(EntryField.UNIT_PRICE, currency).ifPresent(entry::unitPrice);
        reading.money(EntryField.PRICE, currency).ifPresent(entry::price);
        reading.money(EntryField.COST, currency).ifPresent(entry::cost);
        reading.money(EntryField.COMMISSION, currency).ifPresent(entry::commission);
        reading.optional(EntryField.GROUP)
                .ifPresent(group -> entry.group(group, reading.flag(EntryField.GROUP_HEAD, false)));
        furtherFields(reading, entry);
        return withProposal(reading, currency, entry.build());
    }

    private static void furtherFields(EntryReading reading, JobEntry.Builder entry) {
        reading.optional(EntryField.COST_CENTER).ifPresent(entry::costCenter);
        reading.optional(EntryField.ACCOUNT).ifPresent(entry::account);
        reading.optional(EntryField.TASK_GROUP).ifPresent(entry::taskGroup);
        reading.postedOn().ifPresent(entry::postedOn);
        reading.taxCodes().ifPresent(entry::taxCodes);
    }

    /** Proposed in pieces or in money; pieces alone are worth their unit price (JI 2.3). */
    private static JobEntry withProposal(EntryReading reading, Currency currency, JobEntry entry) {
        Optional<Quantity> quantity = reading.quantity(EntryField.PROPOSED_QUANTITY);
        Optional<Money> price = reading.money(EntryField.PROPOSED_PRICE, currency);
        if (quantity.isEmpty() && price.isEmpty()) {
            return entry;
        }
        Quantity proposed = quantity.orElse(Quantity.ZERO);
        Money inMoney = price.orElseGet(() -> entry.unitPrice().times(proposed));
        return entry.toBuilder().proposal(new Proposal(proposed, inMoney)).build();
    }

    private static Optional<EntryKind> kind(EntryReading reading) {
        if (reading.optional(EntryField.KIND).isEmpty()) {
            reading.problem("'kind' is blank");
        }
        return reading.optional(EntryField.KIND).map(EntryKind::valueOf);
    }

    private static Job job(EntryReading reading, Currency currency) {
        return Job.timeAndMaterial(
                        reading.text(EntryField.COMPANY),
                        reading.text(EntryField.JOB),
                        reading.text(EntryField.JOB_NAME),
                        reading.text(EntryField.CUSTOMER),
                        reading.key(EntryField.DEPARTMENT),
                        currency)
                .toBuilder()
                .fixedPrice(reading.money(EntryField.FIXED_PRICE, currency))
                .mainJob(reading.optional(EntryField.MAIN_JOB))
                .profile(reading.optional(EntryField.PROFILE))
                .jobGroup(reading.optional(EntryField.JOB_GROUP))
                .capitalization(reading.optional(EntryField.CAPITALIZATION)
                        .map(Capitalization::valueOf)
                        .orElse(Capitalization.NONE))
                .open(reading.flag(EntryField.JOB_OPEN, true))
                .blocked(reading.flag(EntryField.JOB_BLOCKED, false))
                .parameters(reading.jobParameters())
                .build();
    }

    /** What a nested entry takes over from the record around it is part of its content, too. */
    private static String inherited(EntryReading outer) {
        StringBuilder text = new StringBuilder();
        for (EntryField field : EntryField.values()) {
            if (!EntryField.OWN.contains(field) && field != EntryField.TEXT) {
                text.append(outer.text(field)).append('\0');
            }
        }
        return text.toString();
    }

    private static String hash(String canonical) {
        return Sha256.of(canonical.getBytes(StandardCharsets.UTF_8));
    }
}
