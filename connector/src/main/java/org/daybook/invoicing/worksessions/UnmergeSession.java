package org.daybook.invoicing.worksessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Unmerge: gives the sessions back that a joint one joins; products move to a separate session (SS 3.3 R6). */
public final class UnmergeSession {

    private UnmergeSession() {}

    public static Outcome<SessionBook> on(SessionBook book, EntryId id) {
        Session joint = book.sessions().get(id);
        return SessionGuard.editable(book, id)
                .refuseIf(joint != null && !joint.isJoint(), RefusalCode.NOT_MERGED, SessionGuard.where(id))
                .then(() -> unmerged(book, joint));
    }

    private static SessionBook unmerged(SessionBook book, Session joint) {
        SessionBookBuilder after = book.toBuilder().without(joint.id());
        parted(joint, book.sessions().keySet()).forEach(after::session);
        return after.build();
    }

    /**
     * The sessions that a joint one joins, and the separate one of its products.
     *
     * @param taken ids that the separate one cannot have
     */
    static List<Session> parted(Session joint, Set<EntryId> taken) {
        List<Session> apart = parts(joint);
        if (!joint.products().isEmpty()) {
            apart.add(ProductsApart.of(taken, joint.entry(), joint.products()));
        }
        return apart;
    }

    /** Without their products; what was remarked on the joint session since is remarked on the first. */
    private static List<Session> parts(Session joint) {
        List<Session> parts = new ArrayList<>();
        joint.parts().forEach(part -> parts.add(part.with(List.of())));
        int before =
                joint.parts().stream().mapToInt(part -> part.comments().size()).sum();
        for (String comment : joint.comments().subList(before, joint.comments().size())) {
            parts.set(0, parts.get(0).commented(comment));
        }
        return parts;
    }
}
