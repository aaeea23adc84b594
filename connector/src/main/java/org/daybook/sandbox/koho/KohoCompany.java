package org.daybook.sandbox.koho;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * One company's books in Koho, in the vendor's field names.
 *
 * @param id what a client sends as {@code company_id}
 * @param sessions each with {@code id} (integer), {@code date} (ISO) and {@code updated_at} (ISO instant)
 * @param editAfterFirstRead the edit a person makes once the sessions have been read to the end; empty for none
 */
public record KohoCompany(
        long id,
        List<ObjectNode> customers,
        List<ObjectNode> projects,
        List<ObjectNode> sessions,
        Optional<SessionEdit> editAfterFirstRead) {
    public KohoCompany {
        customers = List.copyOf(customers);
        projects = List.copyOf(projects);
        sessions = List.copyOf(sessions);
    }
}
