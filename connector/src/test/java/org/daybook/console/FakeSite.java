package org.daybook.console;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.sync.Site;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** A site with one user for each combination of roles that matters. Their password is {@link #PASSWORD}. */
final class FakeSite implements Site {

    static final String PASSWORD = "correct horse battery";
    /** Weak on purpose, so that tests sign in quickly; the strength is part of the hash. */
    private static final String HASH = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);

    private final Map<String, User> users = new LinkedHashMap<>();

    FakeSite() {
        reset();
    }

    synchronized void reset() {
        users.clear();
        add("vera", "VIEWER");
        add("peter", "PREPARER");
        add("anna", "APPROVER");
        add("max", "PREPARER", "APPROVER");
        add("adam", "ADMIN");
        add("rex", "ADMIN", "APPROVER");
        add("nora");
        users.put("olaf", new User("olaf", HASH, List.of("VIEWER"), false));
    }

    private void add(String name, String... roles) {
        users.put(name, new User(name, HASH, List.of(roles), true));
    }

    @Override
    public synchronized Optional<User> user(String name) {
        return Optional.ofNullable(users.get(name));
    }

    @Override
    public synchronized List<User> users() {
        return List.copyOf(users.values());
    }

    @Override
    public synchronized void saveUser(User user, String actor) {
        users.put(user.name(), user);
    }

    @Override
    public String installPrefix() {
        return "7K";
    }

    @Override
    public void mappingVersion(String version, String content, String actor) {
        throw new UnsupportedOperationException("the console stores no mappings");
    }

    @Override
    public Optional<String> currentMappingVersion() {
        return Optional.of(SampleDocuments.MAPPING_VERSION);
    }

    @Override
    public Optional<String> mappingContent(String version) {
        return Optional.empty();
    }

    @Override
    public boolean takeTurn(String job, LocalDate day) {
        return false;
    }
}
