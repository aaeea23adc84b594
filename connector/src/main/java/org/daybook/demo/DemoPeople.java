package org.daybook.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.daybook.console.Passwords;
import org.daybook.sync.Desk;
import org.daybook.sync.Site;

/** The people of the demo: one who prepares, one who approves; their passwords are drawn once and stand in the site's folder. */
final class DemoPeople {

    /** Approves what is above the rule's limits; has made none of it. */
    static final Desk.Person CONTROLLER = new Desk.Person("clara", List.of("VIEWER", "APPROVER"));

    private static final Desk.Person PREPARER = new Desk.Person("paul", List.of("VIEWER", "PREPARER"));

    private DemoPeople() {}

    /** Names and passwords, one a line. */
    static List<String> in(Path site, Site register) {
        Path file = site.resolve("people.txt");
        try {
            if (!Files.exists(file)) {
                Files.write(file, enrol(register));
            }
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> enrol(Site register) {
        List<String> lines = new ArrayList<>();
        for (Desk.Person person : List.of(PREPARER, CONTROLLER)) {
            String password = drawn();
            register.saveUser(
                    new Site.User(person.name(), Passwords.encoder().encode(password), person.roles(), true), "demo");
            lines.add(person.name() + "  " + password + "  " + String.join(", ", person.roles()));
        }
        return lines;
    }

    private static String drawn() {
        byte[] bytes = new byte[6];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
