package org.daybook.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.work.SourcePage;
import org.daybook.work.SourcePage.Content;
import org.daybook.work.SourcePage.Item;
import org.daybook.work.SourcePage.Unreadable;

/** A page while it is being read. */
final class PageDraft {

    private final EntryForm form;
    private final boolean hinted;
    private final List<Item> items = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private Optional<String> cursor;
    private int size;

    PageDraft(EntryForm form, Optional<String> hint) {
        this.form = form;
        this.hinted = hint.isPresent();
        this.cursor = hint;
    }

    /** The page after this one; its cursor goes on from here. */
    PageDraft following() {
        PageDraft next = new PageDraft(form, Optional.empty());
        next.cursor = cursor;
        return next;
    }

    int size() {
        return size;
    }

    void forgetCursor() {
        cursor = Optional.empty();
    }

    void add(RawRecords.Next next, EntryMaker maker) {
        size++;
        next.unreadable().ifPresent(unreadable::add);
        next.record().ifPresent(record -> {
            advance(record);
            EntryMaker.Made made = maker.of(record);
            items.addAll(made.items());
            if (!made.problems().isEmpty()) {
                String problem = "The entry cannot be read: " + String.join("; ", made.problems()) + ".";
                unreadable.add(Quarantine.of(record.place(), problem, record.raw()));
            }
        });
    }

    SourcePage page(Optional<Content> content) {
        return new SourcePage(form.source(), form.stream(), items, unreadable, cursor, content);
    }

    /** Times and ids of one source are written alike, so the order of texts is theirs. */
    private void advance(RawRecord record) {
        if (!hinted) {
            form.cursor()
                    .map(record::text)
                    .filter(seen -> !seen.isEmpty())
                    .filter(seen -> cursor.isEmpty() || seen.compareTo(cursor.get()) > 0)
                    .ifPresent(seen -> cursor = Optional.of(seen));
        }
    }
}
