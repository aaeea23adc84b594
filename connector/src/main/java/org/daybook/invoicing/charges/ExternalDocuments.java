package org.daybook.invoicing.charges;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the accounting package has of the invoices it was offered: one document an invoice, however often it was
 * offered.
 */
public final class ExternalDocuments {

    private ExternalDocuments() {}

    /**
     * One document in the package.
     *
     * @param offered how often it stood in a file
     * @param versions how many different contents it was given, each in place of the one before
     */
    public record External(String number, int offered, int versions) {}

    public static List<External> of(List<ExportBatch> batches) {
        Map<String, External> documents = new LinkedHashMap<>();
        Map<String, String> latest = new LinkedHashMap<>();
        for (ExportBatch batch : batches) {
            for (ExportBatch.Offered offered : batch.invoices()) {
                External old = documents.getOrDefault(offered.number(), new External(offered.number(), 0, 0));
                boolean same = offered.hash().equals(latest.put(offered.number(), offered.hash()));
                documents.put(
                        offered.number(),
                        new External(old.number(), old.offered() + 1, old.versions() + (same ? 0 : 1)));
            }
        }
        return List.copyOf(documents.values());
    }
}
