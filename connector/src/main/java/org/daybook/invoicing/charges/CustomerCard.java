package org.daybook.invoicing.charges;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A customer as the accounting package is told of it, apart from invoices and before them (SS 1.3 R9).
 *
 * @param code the key by which the package knows it
 * @param address billing address, line by line
 * @param terms name of its payment terms
 * @param taxStructure tax codes, joined with commas
 * @param exported what was last exported of it
 */
public record CustomerCard(
        String code,
        String name,
        List<String> address,
        String terms,
        String taxStructure,
        Optional<Exported> exported) {

    /** An earlier export: what it said, and when. */
    public record Exported(String contents, LocalDate on) {}

    public CustomerCard {
        address = List.copyOf(address);
    }

    /** A customer that was never exported. */
    public static CustomerCard of(String code, String name, List<String> address, String terms, String taxStructure) {
        return new CustomerCard(code, name, address, terms, taxStructure, Optional.empty());
    }

    public boolean isNewOrChanged() {
        return exported.filter(before -> before.contents().equals(contents())).isEmpty();
    }

    /** Exported before, and changed since. */
    public boolean changedSinceExport() {
        return exported.isPresent() && isNewOrChanged();
    }

    CustomerCard exportedOn(LocalDate today) {
        return new CustomerCard(code, name, address, terms, taxStructure, Optional.of(new Exported(contents(), today)));
    }

    private String contents() {
        return String.join("\n", code, name, String.join("\t", address), terms, taxStructure);
    }
}
