package org.daybook.invoicing.worksessions;

import java.util.ArrayList;
import java.util.List;
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
        parts(joint).forEach(after::session);
        if (!joint.products().isEmpty()) {
            after.session(ProductsApart.of(book, joint.entry(), joint.products()));
        }
        return after.build();
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
