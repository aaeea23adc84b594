package org.daybook.sync;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Outcome;

/**
 * The register's record of who proposed which version of the mappings and who approved it (RE D9). Which version is in force is
 * {@link Site}'s to say: bringing one in force ends its waiting.
 */
public interface MappingVersions {

    /** Every version ever proposed or in force, newest first. */
    List<MappingVersion> all();

    /** The version that the site's files say and that is not in force yet, be it approved or not. */
    Optional<MappingVersion> waiting();

    /** Whether somebody has approved this content, now or at any time before. */
    boolean isApproved(String version);

    /**
     * Writes down that the site's files were found to say a version that needs approval. Where it waits already nothing changes, so a
     * restart does not take it from the person who proposed it.
     *
     * @param runner whoever runs the program that found it
     */
    void found(String version, String content, String runner);

    /**
     * Writes down that a person proposes the version; from now on it is theirs, and somebody else must approve it.
     *
     * <p>Refused with MAPPING_NOT_WAITING if it is in force or approved already.
     */
    Outcome<MappingVersion> propose(String version, String content, String person);

    /**
     * Approves the version that waits.
     *
     * <p>Refused with SAME_PERSON if the approver proposed it, with MAPPING_NOT_WAITING if it does not wait for approval.
     */
    Outcome<MappingVersion> approve(String version, String approver);
}
