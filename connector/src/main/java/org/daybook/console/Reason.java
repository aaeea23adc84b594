package org.daybook.console;

import org.daybook.accounting.Finding;

/** A finding on a page. */
record Reason(String code, String where, String problem, String remedy) {

    static Reason of(Finding finding) {
        return new Reason(
                finding.code().name(),
                Shown.text(finding.where()),
                Shown.text(finding.problem()),
                Shown.text(finding.remedy()));
    }
}
