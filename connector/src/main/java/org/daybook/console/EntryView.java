package org.daybook.console;

import java.util.List;
import org.daybook.sync.Document;
import org.daybook.sync.EntryStory;
import org.daybook.work.JobEntry;

/**
 * One entry's story on a page.
 *
 * @param leftOut why it is not billed, as a code with sentence and remedy; null if it is billed or waits
 */
record EntryView(
        String id,
        String company,
        String job,
        String customer,
        String kind,
        String date,
        String activity,
        String employee,
        String text,
        String quantity,
        Amount price,
        String billability,
        String status,
        List<Version> versions,
        Reason leftOut,
        List<On> documents,
        List<String> findings) {

    record Version(int number, String hash, String receivedAt) {}

    /** A document the entry is or was on. */
    record On(String id, String name, StateLabel state, Amount total) {}

    static EntryView of(EntryStory story, List<Document> documents) {
        JobEntry entry = story.entry();
        return new EntryView(
                Shown.text(entry.id().toString()),
                Shown.text(entry.company()),
                Shown.text(entry.job()),
                Shown.text(entry.customer()),
                Shown.name(entry.kind()),
                entry.date().toString(),
                Shown.text(entry.activity()),
                Shown.text(entry.employee()),
                Shown.text(entry.text()),
                Shown.figure(entry.quantity().value()),
                Amount.of(entry.price()),
                Shown.name(entry.billability()),
                Shown.name(entry.status()),
                story.versions().stream().map(EntryView::version).toList(),
                story.leftOut()
                        .map(code -> new Reason(code.name(), "", code.sentence(), code.remedy()))
                        .orElse(null),
                documents.stream().map(EntryView::on).toList(),
                story.findings().stream().map(Shown::text).toList());
    }

    private static Version version(EntryStory.Version version) {
        return new Version(version.number(), OverviewView.shortened(version.hash()), Shown.time(version.receivedAt()));
    }

    private static On on(Document document) {
        return new On(
                document.id().toString(),
                Shown.text(document.number().orElse(document.externalRef())),
                StateLabel.of(document.state()),
                Amount.of(document.total()));
    }
}
