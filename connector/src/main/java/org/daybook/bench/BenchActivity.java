package org.daybook.bench;

/** What is done on the generated jobs, and the account its revenue goes to; some fall under the department's references instead. */
enum BenchActivity {
    LABOUR("TIME", "time", ""),
    TRAVEL("TIME", "time", ""),
    DESIGN("TIME", "time", "S-DESIGN"),
    CONSULTING("TIME", "time", "S-CONSULTING"),
    PARTS("MATERIAL", "amount", "S-PARTS"),
    FREIGHT("MATERIAL", "amount", ""),
    PERMIT("OUTLAY", "amount", "S-OUTLAY"),
    SURCHARGE("EXTRA_CHARGE", "amount", "");

    /** The entry kind of the file, as our own kinds are called. */
    final String kind;

    /** The type as {@code mappings/activities.csv} writes it. */
    final String type;

    /** Sales combination; blank: by posting reference. */
    final String combination;

    BenchActivity(String kind, String type, String combination) {
        this.kind = kind;
        this.type = type;
        this.combination = combination;
    }
}
