package org.daybook.console;

import java.util.Map;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept: bcrypt of strength 12, with the method's name in front so that it can be raised later (RE 3.9). */
public final class Passwords {

    private static final int STRENGTH = 12;

    private Passwords() {}

    /** Makes and checks the hashes of {@code Site.User}. */
    public static PasswordEncoder encoder() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(STRENGTH)));
    }
}
