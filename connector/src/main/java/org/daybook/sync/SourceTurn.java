package org.daybook.sync;

/** One turn at telling a source what became of its entries. */
public final class SourceTurn {

    private final SourceSystem source;
    private final TellSources tell;
    private final Register register;
    private final Pulse pulse;

    public SourceTurn(SourceSystem source, TellSources tell, Register register, Pulse pulse) {
        this.source = source;
        this.tell = tell;
        this.register = register;
        this.pulse = pulse;
    }

    /** Name of this part for {@link Pulse}. */
    public String part() {
        return "write-back " + source.name();
    }

    public void take() {
        try {
            pulse.turn(part(), tell.run(source));
        } catch (Unavailable unavailable) {
            register.reports().contact("source", source.name(), false, unavailable.getMessage());
        }
    }
}
