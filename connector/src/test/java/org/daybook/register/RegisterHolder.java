package org.daybook.register;

import java.nio.file.Path;
import org.daybook.sync.Register;

/** A process of its own that opens a register, takes in one page, says so, and holds on until it is killed. */
final class RegisterHolder {

    private RegisterHolder() {}

    public static void main(String[] folder) throws Exception {
        Register register = Registers.open(RegisterSettings.inFolder(Path.of(folder[0])));
        register.entries().accept(Samples.withCursor(Samples.page("J-1", 3), "held"));
        System.out.println("HOLDING");
        System.in.read();
    }
}
