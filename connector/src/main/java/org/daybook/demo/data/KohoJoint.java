package org.daybook.demo.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Merging sessions of one employee and task: the joint row has their hours and their words (SS 3.3 R6). */
final class KohoJoint {
    private KohoJoint() {}

    static KohoSession part(KohoSession session, long jointId) {
        return copy(session, session.id(), session.hours(), session.description(), false, jointId);
    }

    /** The row that stands for the parts; it ends when the last part ends. */
    static KohoSession of(long id, List<KohoSession> parts) {
        BigDecimal hours = parts.stream().map(KohoSession::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        String words = parts.stream().map(KohoSession::description).collect(Collectors.joining(", "));
        return copy(parts.get(0), id, hours, words, true, 0);
    }

    private static KohoSession copy(
            KohoSession from, long id, BigDecimal hours, String words, boolean isJoint, long joint) {
        return new KohoSession(
                id,
                from.kind(),
                from.project(),
                from.task(),
                from.employee(),
                from.start(),
                hours,
                from.price(),
                from.products(),
                words,
                isJoint,
                joint,
                from.updatedAt());
    }
}
