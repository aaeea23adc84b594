package org.daybook.sync;

/**
 * One turn at one ledger: settle what is in doubt, send what is approved, read back what was exported. A ledger that cannot be
 * reached delays no other.
 */
public final class LedgerTurn {

    private final Ledger ledger;
    private final ResolveDoubts resolve;
    private final ExportDocuments export;
    private final ConfirmPostings confirm;
    private final Register register;
    private final Pulse pulse;

    public LedgerTurn(
            Ledger ledger,
            ResolveDoubts resolve,
            ExportDocuments export,
            ConfirmPostings confirm,
            Register register,
            Pulse pulse) {
        this.ledger = ledger;
        this.resolve = resolve;
        this.export = export;
        this.confirm = confirm;
        this.register = register;
        this.pulse = pulse;
    }

    /** Name of this part for {@link Pulse}. */
    public String part() {
        return "ledger " + ledger.name();
    }

    public void take() {
        try {
            pulse.turn(part(), resolve.run(ledger) + export.run(ledger) + confirm.run(ledger));
        } catch (Unavailable unavailable) {
            register.reports().contact("ledger", ledger.name(), false, unavailable.getMessage());
        }
    }
}
