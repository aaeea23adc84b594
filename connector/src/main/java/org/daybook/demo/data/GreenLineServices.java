package org.daybook.demo.data;

import java.math.BigDecimal;
import java.util.List;

/** Company 20: grounds care in the United States that records its work in CLIPitc; base currency USD. */
final class GreenLineServices {
    static final int COMPANY = 20;
    static final String CURRENCY = "USD";
    static final String UNMAPPED_ITEM = "UNMAPPED-9";

    static final List<DemoCustomer> CUSTOMERS = List.of(
            customer("20001", "Maple Court Apartments", TaxTreatment.TAXED),
            customer("20002", "Riverside School District", TaxTreatment.UNTAXED),
            customer("20003", "Oakwood Home Owners", TaxTreatment.TAXED),
            customer("20004", "Ellen Park Residence", TaxTreatment.TAXED),
            customer("20005", "Sunset Mall LLC", TaxTreatment.TAXED));

    static final List<ClipJob> JOBS = List.of(
            perVisit("2101", "Mowing, front lawns", "20001", "MOW", "45.00"),
            hourly("2102", "Irrigation repair", "20001", "IRRIG", "52.50"),
            hourly("2103", "Landscaping", "20001", "LANDSC", "40.00"),
            perVisit("2201", "Mowing, playing fields", "20002", "MOW", "120.00"),
            hourly("2202", "Tree work", "20002", "TREE", "65.00"),
            inPackage("2301", "Weekly grounds visit", "20003", "MOW", "PK-31"),
            inPackage("2302", "Hedge trimming", "20003", "HEDGE", "PK-31"),
            perVisit("2401", "Mowing, garden", "20004", "MOW", "35.00"),
            hourly("2402", "Planting", "20004", "LANDSC", "40.00"),
            inPackage("2501", "Parking lot sweeping", "20005", "SWEEP", "PK-51"),
            hourly("2502", "Flower beds", "20005", "LANDSC", "42.50"),
            perVisit("2503", "Litter round", "20005", "SWEEP", "28.00"));

    static final List<ClipPackage> PACKAGES = List.of(
            new ClipPackage("PK-31", "2301", "Grounds package", Amount.of("640.00", CURRENCY)),
            new ClipPackage("PK-51", "2501", "Sweeping package", Amount.of("200.00", CURRENCY)));

    /** How a job is charged: a fixed charge a visit, a rate a man-hour, or with the package (0 a visit, SS 2.3 R7). */
    enum ChargeBy {
        JOB,
        HOUR,
        INSTALLMENT
    }

    /** A CLIPitc job; {@code charge} is that of a visit or of a man-hour, {@code packageId} empty outside packages. */
    record ClipJob(DemoJob job, String item, ChargeBy chargeBy, Amount charge, String packageId) {
        DemoCustomer customer() {
            return CUSTOMERS.stream()
                    .filter(customer -> customer.number().equals(job.customer()))
                    .findFirst()
                    .orElseThrow();
        }

        /** A visit's charge before materials: fixed, man-hours times rate (SS 2.3 R9), or nothing. */
        Amount chargeFor(BigDecimal manHours) {
            return chargeBy == ChargeBy.HOUR ? charge.times(manHours) : charge;
        }

        boolean isHourly() {
            return chargeBy == ChargeBy.HOUR;
        }
    }

    /** Jobs of one property that are paid by a monthly installment, billed under its leading job. */
    record ClipPackage(String id, String leadingJob, String title, Amount installment) {}

    private GreenLineServices() {}

    static List<ClipJob> chargedJobs() {
        return JOBS.stream()
                .filter(job -> job.chargeBy() != ChargeBy.INSTALLMENT)
                .toList();
    }

    static ClipJob job(String number) {
        return JOBS.stream()
                .filter(job -> job.job().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static DemoCustomer customer(String number, String name, TaxTreatment tax) {
        return new DemoCustomer(number, name, COMPANY, "US", CURRENCY, tax, true);
    }

    private static ClipJob perVisit(String number, String name, String customer, String item, String charge) {
        return job(number, name, customer, item, ChargeBy.JOB, charge, "");
    }

    private static ClipJob hourly(String number, String name, String customer, String item, String rate) {
        return job(number, name, customer, item, ChargeBy.HOUR, rate, "");
    }

    private static ClipJob inPackage(String number, String name, String customer, String item, String packageId) {
        return job(number, name, customer, item, ChargeBy.INSTALLMENT, "0.00", packageId);
    }

    private static ClipJob job(
            String number, String name, String customer, String item, ChargeBy by, String charge, String packageId) {
        DemoJob job = new DemoJob(COMPANY, number, name, customer);
        return new ClipJob(job, item, by, Amount.of(charge, CURRENCY), packageId);
    }
}
