package org.daybook.demo.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.daybook.demo.data.GreenLineServices.ClipJob;
import org.daybook.demo.data.GreenLineServices.ClipPackage;

/** The grounds crews' work records, and the charges the office adds to them. */
final class ClipWork {
    private static final int RECORDS_A_MONTH = 150;
    private static final int RECORDS_IN_CLOSED_MONTH = 10;
    private static final int ADDITIONAL_A_MONTH = 6;
    private static final int GARBAGE_RECORD = 4;
    private static final List<String> ADDITIONS =
            List.of("Key replacement", "Dump fee", "Extra trip", "Sprinkler head", "Rush service");

    private final DemoScope scope;
    private final Pick pick;
    private final List<ClipMonth> months = new ArrayList<>();
    private int place;
    private int nextWork = 400_001;
    private int nextAddition = 900_001;

    private ClipWork(DemoScope scope) {
        this.scope = scope;
        this.pick = scope.pickFor(GreenLineServices.COMPANY);
    }

    static List<ClipMonth> of(DemoScope scope) {
        ClipWork work = new ClipWork(scope);
        scope.eachMonth().forEach(month -> work.months.add(work.recordsOf(month)));
        return List.copyOf(work.months);
    }

    private ClipMonth recordsOf(YearMonth month) {
        List<ClipRow> rows = new ArrayList<>();
        if (month.equals(scope.first())) {
            rows.addAll(lateRecords());
        }
        Workdays days = Workdays.of(month);
        int records = scope.scaled(RECORDS_A_MONTH);
        for (int piece = 0; piece < records; piece++) {
            boolean broken = month.equals(scope.middle()) && piece == GARBAGE_RECORD;
            rows.add(work(broken ? ClipKind.GARBAGE : ClipKind.at(place), days.dayOf(piece, records)));
            place++;
        }
        rows.addAll(officeCharges(month, days));
        return new ClipMonth(month, rows);
    }

    /** Work of the last days of the month before, handed in when that month was closed. */
    private List<ClipRow> lateRecords() {
        Workdays days = Workdays.of(scope.closed());
        List<ClipRow> rows = new ArrayList<>();
        for (int record = RECORDS_IN_CLOSED_MONTH - 1; record >= 0; record--) {
            rows.add(work(ClipKind.CLOSED_PERIOD, days.last(record / 2)));
        }
        return rows;
    }

    private ClipRow work(ClipKind kind, LocalDate day) {
        ClipJob job = jobFor(kind);
        int workers = pick.between(1, 3);
        BigDecimal manHours = pick.quarters(2, 12).multiply(new BigDecimal(workers));
        int materials = job.isHourly() ? pick.between(0, 4) : 0;
        String item = kind == ClipKind.MISSING_MAPPING ? GreenLineServices.UNMAPPED_ITEM : job.item();
        Amount charge = ClipRow.chargeOf(job, manHours, materials);
        String id = "W-" + nextWork++;
        return new ClipRow(
                kind,
                id,
                job,
                item,
                day,
                workers,
                manHours,
                materials,
                charge,
                job.job().name());
    }

    /** What no mapping knows must be worth something; a visit of a package is not. */
    private ClipJob jobFor(ClipKind kind) {
        boolean isPlain = kind == ClipKind.FINALIZED || kind == ClipKind.NOT_DONE;
        return isPlain ? pick.from(GreenLineServices.JOBS) : pick.from(GreenLineServices.chargedJobs());
    }

    private List<ClipRow> officeCharges(YearMonth month, Workdays days) {
        List<ClipRow> rows = new ArrayList<>();
        for (int addition = 0; addition < scope.scaled(ADDITIONAL_A_MONTH); addition++) {
            rows.add(addition(days.last(1)));
        }
        for (ClipPackage pack : GreenLineServices.PACKAGES) {
            rows.add(installment(pack, month, days.last(0)));
        }
        return rows;
    }

    private ClipRow addition(LocalDate day) {
        ClipJob job = pick.from(GreenLineServices.JOBS);
        Amount charge = Amount.of(Integer.toString(5 * pick.between(2, 15)), GreenLineServices.CURRENCY);
        String id = "A-" + nextAddition++;
        return charge(ClipKind.ADDITIONAL_CHARGE, id, job, "EXTRA", day, charge, pick.from(ADDITIONS));
    }

    private static ClipRow installment(ClipPackage pack, YearMonth month, LocalDate day) {
        ClipJob job = GreenLineServices.job(pack.leadingJob());
        String id = pack.id() + ":" + month;
        return charge(ClipKind.INSTALLMENT_CHARGE, id, job, "PACKAGE", day, pack.installment(), pack.title());
    }

    private static ClipRow charge(
            ClipKind kind, String id, ClipJob job, String item, LocalDate day, Amount charge, String text) {
        return new ClipRow(kind, id, job, item, day, 0, BigDecimal.ZERO, 0, charge, text);
    }
}
