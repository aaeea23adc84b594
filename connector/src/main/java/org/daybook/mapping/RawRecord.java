package org.daybook.mapping;

import java.util.List;
import java.util.Set;

/** One record as a source delivered it: a CSV row, or a JSON object. */
interface RawRecord {

    /** Where it stands, for findings: {@code drop/x.csv:17}, or {@code name /3}. */
    String place();

    /** The value at a path, blank where there is none. */
    String text(String path);

    /** The records in the list at a path; none where there is no list. */
    List<RawRecord> list(String path);

    /** The content in an order that does not depend on the delivery, without what is at the {@code ignored} paths. */
    String canonical(Set<String> ignored);

    /** As it came. */
    String raw();
}
