package org.daybook.demo.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.daybook.demo.data.GreenLineServices.ClipJob;

/**
 * One line of the CLIPitc drop: a work record, an additional charge or an installment.
 *
 * @param recordId as {@code W-400001}, {@code A-900001}, {@code PK-31:2026-01} (SS 2.4)
 * @param manHours duration times workers, zero on charges without work
 * @param materials how many
 */
record ClipRow(
        ClipKind kind,
        String recordId,
        ClipJob job,
        String item,
        LocalDate date,
        int workers,
        BigDecimal manHours,
        int materials,
        Amount charge,
        String text) {
    static final Amount MATERIAL_PRICE = Amount.of("12.50", GreenLineServices.CURRENCY);

    /** The columns, in order; described at {@link DemoData#writeClipitc}. */
    static final List<String> COLUMNS = List.of(
            "record_type",
            "record_id",
            "job_no",
            "job_description",
            "account_no",
            "customer_name",
            "package_id",
            "charge_by",
            "due_date",
            "done_date",
            "done",
            "finalized",
            "item_code",
            "start_time",
            "stop_time",
            "workers",
            "man_hours",
            "rate",
            "materials_count",
            "materials_price",
            "charge",
            "currency",
            "taxable",
            "text",
            "updated_at");

    /** Hours times rate, or the visit, and the materials (SS 2.3 R9). */
    static Amount chargeOf(ClipJob job, BigDecimal manHours, int materials) {
        return job.chargeFor(manHours).plus(MATERIAL_PRICE.times(new BigDecimal(materials)));
    }

    List<String> cells() {
        return List.of(
                recordType(),
                recordId,
                job.job().number(),
                job.job().name(),
                job.job().customer(),
                job.customer().name(),
                job.packageId(),
                job.chargeBy().name(),
                date.toString(),
                kind.isDone() ? date.toString() : "",
                kind.done(),
                kind.finalized(),
                item,
                isWork() && kind.isStarted() ? start().toString() : "",
                isWork() && kind.isDone() ? stop().toString() : "",
                isWork() ? Integer.toString(workers) : "",
                manHours.setScale(2).toPlainString(),
                job.isHourly() ? job.charge().toString() : "",
                Integer.toString(materials),
                MATERIAL_PRICE.toString(),
                kind == ClipKind.GARBAGE ? "4S.OO" : charge.toString(),
                charge.currency(),
                isTaxable() ? "Y" : "N",
                text,
                date + "T18:00:00Z");
    }

    DemoEntry toEntry() {
        return new DemoEntry(
                GreenLineServices.COMPANY,
                "clipitc",
                recordId,
                job.job().customer(),
                job.job().number(),
                date,
                kind == ClipKind.GARBAGE ? Amount.zero(charge.currency()) : charge,
                troubles());
    }

    private String recordType() {
        return switch (kind) {
            case ADDITIONAL_CHARGE -> "ADDITIONAL";
            case INSTALLMENT_CHARGE -> "INSTALLMENT";
            default -> "WORK";
        };
    }

    private boolean isWork() {
        return recordType().equals("WORK");
    }

    private boolean isTaxable() {
        return job.customer().tax() == TaxTreatment.TAXED;
    }

    private static LocalTime start() {
        return LocalTime.of(9, 0);
    }

    private LocalTime stop() {
        return start().plusMinutes(Timecards.minutes(manHours) / workers);
    }

    private Set<Trouble> troubles() {
        if (kind == ClipKind.GARBAGE) {
            return EnumSet.of(Trouble.GARBAGE);
        }
        Set<Trouble> all = EnumSet.of(Trouble.USD, isTaxable() ? Trouble.TAXED : Trouble.UNTAXED);
        if (charge.isZero()) {
            all.add(Trouble.ZERO_PRICE);
        }
        if (kind != ClipKind.FINALIZED) {
            all.add(Trouble.valueOf(kind.name()));
        }
        return all;
    }
}
