package org.daybook.demo.data;

/** How sales to a customer bear tax. */
public enum TaxTreatment {
    TAXED(Trouble.TAXED),
    UNTAXED(Trouble.UNTAXED),
    EXPORT(Trouble.EXPORT);

    private final Trouble label;

    TaxTreatment(Trouble label) {
        this.label = label;
    }

    Trouble label() {
        return label;
    }
}
