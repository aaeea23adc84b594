package org.daybook.register;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class H2RegisterTest extends RegisterContract {
    @TempDir
    Path folder;

    @Override
    JdbcRegister open() {
        return (JdbcRegister) Registers.open(RegisterSettings.inFolder(folder).withClock(clock));
    }
}
