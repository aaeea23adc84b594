package org.daybook.mapping;

import java.util.ArrayList;
import java.util.List;
import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;

/** Gathers what is wrong with a site's files, so that a person sees all of it at once. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    void add(RefusalCode code, String file, int line, String problem, String remedy) {
        all.add(new Finding(code, file + ":" + line, problem, remedy));
    }

    void add(String file, int line, String problem, String remedy) {
        add(RefusalCode.MAPPING_REQUIRED, file, line, problem, remedy);
    }

    /** About a whole file. */
    void add(String file, String problem, String remedy) {
        all.add(new Finding(RefusalCode.MAPPING_REQUIRED, file, problem, remedy));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    int size() {
        return all.size();
    }

    List<Finding> list() {
        return List.copyOf(all);
    }
}
