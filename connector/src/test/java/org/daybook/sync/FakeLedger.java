package org.daybook.sync;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A ledger in memory that takes what it is sent, and misbehaves as it is told: the smallest thing that is a {@link Ledger}. */
final class FakeLedger implements Ledger {

    /** What happens to one posting. */
    enum Behaviour {
        TAKES_IT,
        TAKES_IT_BUT_THE_ANSWER_IS_LOST,
        LOSES_THE_REQUEST,
        CANNOT_BE_REACHED,
        REFUSES_IT,
        TAKES_IT_TWICE_AND_THE_ANSWER_IS_LOST
    }

    private final String name;
    private final Capabilities sheet;
    private final Deque<Behaviour> behaviours = new ArrayDeque<>();
    private final List<LedgerDocument> books = new ArrayList<>();
    private final List<String> keysSeen = new ArrayList<>();
    private UnaryOperator<LedgerDocument> edit = UnaryOperator.identity();

    FakeLedger(String name, Capabilities sheet) {
        this.name = name;
        this.sheet = sheet;
    }

    static Capabilities searchOnly(Duration serverMax, Duration indexLag) {
        return new Capabilities(
                Optional.empty(),
                Capabilities.Reference.NO,
                true,
                indexLag,
                serverMax,
                false,
                false,
                Set.of(Capabilities.DocumentType.values()),
                9,
                600,
                true);
    }

    static Capabilities refusesDuplicates() {
        return new Capabilities(
                Optional.empty(),
                Capabilities.Reference.ENFORCED,
                true,
                Duration.ZERO,
                Duration.ofMinutes(30),
                false,
                false,
                Set.of(Capabilities.DocumentType.values()),
                9,
                600,
                true);
    }

    FakeLedger behave(Behaviour... next) {
        behaviours.addAll(List.of(next));
        return this;
    }

    /** Somebody edits by hand what is taken from now on. */
    void editByHand(UnaryOperator<LedgerDocument> newEdit) {
        edit = newEdit;
    }

    List<LedgerDocument> books() {
        return books;
    }

    List<String> keysSeen() {
        return keysSeen;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Capabilities capabilities() {
        return sheet;
    }

    @Override
    public SendOutcome post(Posting posting) {
        Behaviour behaviour = behaviours.isEmpty() ? Behaviour.TAKES_IT : behaviours.poll();
        if (behaviour != Behaviour.CANNOT_BE_REACHED) {
            keysSeen.add(posting.idempotencyKey());
        }
        if (sheet.reference() == Capabilities.Reference.ENFORCED
                && !find(posting).isEmpty()) {
            return new SendOutcome.Exists("there is one already");
        }
        return switch (behaviour) {
            case TAKES_IT -> new SendOutcome.Acknowledged(take(posting));
            case TAKES_IT_BUT_THE_ANSWER_IS_LOST -> lostAfter(posting, 1);
            case TAKES_IT_TWICE_AND_THE_ANSWER_IS_LOST -> lostAfter(posting, 2);
            case LOSES_THE_REQUEST -> lostAfter(posting, 0);
            case CANNOT_BE_REACHED -> new SendOutcome.NotSent("nobody at home");
            case REFUSES_IT ->
                new SendOutcome.Rejected(
                        org.daybook.accounting.RefusalCode.LEDGER_PERIOD_CLOSED, "period 2026-01 is closed");
        };
    }

    private SendOutcome lostAfter(Posting posting, int copies) {
        for (int i = 0; i < copies; i++) {
            take(posting);
        }
        return new SendOutcome.InDoubt("the connection broke");
    }

    private Document.Receipt take(Posting posting) {
        LedgerDocument expected = expected(posting);
        String id = "L" + (books.size() + 1);
        books.add(edit.apply(new LedgerDocument(
                id,
                expected.externalRef(),
                expected.number(),
                expected.party(),
                expected.date(),
                expected.total(),
                true,
                expected.lines())));
        return new Document.Receipt(id, posting.number());
    }

    @Override
    public List<LedgerDocument> find(Posting posting) {
        return books.stream()
                .filter(document -> document.externalRef().equals(posting.externalRef()))
                .toList();
    }

    @Override
    public Optional<LedgerDocument> read(Posting posting, String ledgerDocumentId) {
        return books.stream()
                .filter(document -> document.ledgerDocumentId().equals(ledgerDocumentId))
                .findFirst();
    }

    @Override
    public LedgerDocument expected(Posting posting) {
        return new LedgerDocument(
                "",
                posting.externalRef(),
                posting.number(),
                posting.customer().number(),
                posting.invoice().date(),
                posting.invoice().total(),
                true,
                posting.journal().lines().stream()
                        .map(line -> new LedgerDocument.Line(
                                line.account(), line.dimensions(), line.taxCode(), line.signed(), Optional.empty()))
                        .toList());
    }
}
