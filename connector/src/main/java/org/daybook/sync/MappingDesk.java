package org.daybook.sync;

import java.util.List;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.Desk.Person;

/** What people do about changed mappings where a second person approves them (RE D9). */
public interface MappingDesk {

    /** Every version ever proposed or in force, newest first. */
    List<MappingVersion> versions();

    /** Proposes what the site's files say now in one's own name; refused when it has findings, or needs no approval. */
    Decision propose(Person person);

    /**
     * Approves the version that waits, so that it comes in force; refused with SAME_PERSON to who proposed it.
     *
     * @param version SHA-256, or its first six or more characters
     */
    Decision approve(String version, Person person);
}
