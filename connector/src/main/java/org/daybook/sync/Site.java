package org.daybook.sync;

import java.util.List;
import java.util.Optional;

/** What the register knows of the installation itself: its prefix, its mapping versions, its users and its last runs. */
public interface Site {

    /** Two characters that keep two installations apart in one ledger (RE 2.2); drawn when the register is created. */
    String installPrefix();

    /** Stores the content of a mapping version once; the version is the SHA-256 of its content (RE D9). */
    void mappingVersion(String version, String content, String actor);

    /** The mapping version last made current. */
    Optional<String> currentMappingVersion();

    /** The stored content of a mapping version. */
    Optional<String> mappingContent(String version);

    /** Somebody who may sign in. The password is stored as a salted hash only, made by the caller. */
    record User(String name, String passwordHash, List<String> roles, boolean enabled) {
        public User {
            roles = List.copyOf(roles);
        }
    }

    Optional<User> user(String name);

    List<User> users();

    void saveUser(User user, String actor);

    /**
     * Whether a once-a-day job has its turn: true once for each name and day, for one caller only, also across restarts
     * (SS 2.3 R2).
     */
    boolean takeTurn(String job, java.time.LocalDate day);
}
