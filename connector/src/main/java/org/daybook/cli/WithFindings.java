package org.daybook.cli;

import java.util.List;
import org.daybook.accounting.Finding;

/**
 * Borne by an exception that is nobody's bug: it stops the command with everything a person has to mend first, one
 * line each, and exit code 1.
 */
public interface WithFindings {

    List<Finding> findings();
}
