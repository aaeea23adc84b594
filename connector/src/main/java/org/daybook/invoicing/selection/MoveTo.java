package org.daybook.invoicing.selection;

import java.util.Optional;

/** Where an entry marked for reallocation goes (JI 2.10); without a task it keeps its own. */
public record MoveTo(String job, Optional<String> task) {}
