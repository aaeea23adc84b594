package org.daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybook.console.ApiJson;
import org.daybook.sync.Desk.Person;
import org.daybook.sync.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which desk is at hand, and who may act at it. */
class DesksAtHandTest {

    @TempDir
    Path site;

    private final FakeDesk desk = new FakeDesk();
    private final List<String> closed = new ArrayList<>();

    @Test
    void withoutAServerTheRegisterIsOpened() {
        assertThat(open().place()).isEqualTo("the register");
    }

    @Test
    void aServerThatIsGoneLeavesTheRegisterToTheCommand() throws IOException {
        FakeServer server = new FakeServer(desk);
        server.file().write(site);
        server.close();
        assertThat(open().place()).isEqualTo("the register");
    }

    @Test
    void aFileOfAProcessThatDiedIsNotBelieved() throws IOException {
        try (FakeServer server = new FakeServer(desk)) {
            new ServerFile(server.file().address(), FakeServer.TOKEN, Long.MAX_VALUE).write(site);
            assertThat(open().place()).isEqualTo("the register");
        }
    }

    @Test
    void theServerFileIsReadableByItsOwnerAlone() throws IOException {
        ServerFile file = new ServerFile(URI.create("http://127.0.0.1:8080"), FakeServer.TOKEN, 42);
        file.write(site);
        file.write(site);
        assertThat(ServerFile.read(site)).contains(file);
        assertThat(file.toString()).doesNotContain(FakeServer.TOKEN);
        assumeTrue(Files.getFileStore(site).supportsFileAttributeView("posix"), "no POSIX permissions here");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ServerFile.of(site))))
                .isEqualTo("rw-------");
        ServerFile.remove(site);
        ServerFile.remove(site);
        assertThat(ServerFile.read(site)).isEmpty();
        try (var left = Files.list(site.resolve("data"))) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"address\":\"http://evil.example:80\",\"token\":\"x\",\"pid\":1}"})
    void whatIsNoServerFileIsNoServer(String content) throws IOException {
        Files.createDirectories(site.resolve("data"));
        Files.writeString(ServerFile.of(site), content);
        assertThat(ServerFile.read(site)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1",
                "http://localhost.evil.example",
                "ftp://127.0.0.1",
                "file:/etc/passwd",
                "127.0.0.1"
            })
    void aPasswordIsNeverSentInClearToAnotherMachine(String address) {
        assertThatThrownBy(() -> new ServerFile(URI.create(address), FakeServer.TOKEN, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:1", "http://[::1]:1", "http://localhost:1", "https://books.example"})
    void thisMachineAndTlsAreSafe(String address) {
        assertThat(new ServerFile(URI.create(address), FakeServer.TOKEN, 1).address())
                .hasToString(address);
    }

    @Test
    void atTheRegisterRolesDecideAsAtTheServer() {
        DeskAtHand at = open();
        Person viewer = at.signIn("viewer", "right").person();
        Person admin = at.signIn("admin", "right").person();
        Person preparer = at.signIn("preparer", "right").person();
        var acting = at.signIn("viewer", "right").desk();
        assertThatThrownBy(() -> acting.approve(List.of("a1"), viewer))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("viewer may not approve");
        assertThatThrownBy(() -> acting.retry("a1", viewer)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> acting.credit("a1", false, viewer)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> acting.approve(List.of("a1"), admin)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> acting.approve(List.of("a1"), preparer)).isInstanceOf(NotAllowed.class);
        var mappings = acting.mappings();
        assertThatThrownBy(() -> mappings.propose(viewer)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> mappings.approve("8c1be0a9", preparer)).isInstanceOf(NotAllowed.class);
        Person both = new Person("rex", List.of("ADMIN", "APPROVER"));
        assertThatThrownBy(() -> mappings.approve("8c1be0a9", both))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("rex may not approve mappings");
        assertThat(desk.mappings.done).isEmpty();
        assertThat(mappings.versions()).hasSize(2);
        assertThat(mappings.propose(preparer).done()).isTrue();
        assertThat(desk.done).isEmpty();
        assertThat(acting.retry("a1", preparer).done()).isTrue();
        assertThat(acting.overview()).isEqualTo(Facts.overview());
    }

    @Test
    void aWrongPasswordAnUnknownNameAndAClosedAccountAreTheSameToWhoTries() {
        DeskAtHand at = open();
        for (String name : List.of("nobody", "closed")) {
            assertThatThrownBy(() -> at.signIn(name, "right")).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> at.signIn("viewer", "wrong")).isInstanceOf(NotAllowed.class);
        at.close();
        assertThat(closed).containsExactly("register");
    }

    private DeskAtHand open() {
        return DesksAtHand.open(
                site,
                ApiJson::mapper,
                () -> new LocalDeskAtHand(
                        desk,
                        new Users(),
                        (clear, hash) -> hash.equals("hash of " + clear),
                        "the register",
                        () -> closed.add("register")));
    }

    /** Knows a viewer, a preparer, an administrator who would like to approve, and one whose account is closed. */
    private static final class Users implements Site {
        @Override
        public Optional<User> user(String name) {
            return switch (name) {
                case "viewer", "preparer" -> Optional.of(user(name, true, name.toUpperCase(Locale.ROOT)));
                case "admin" -> Optional.of(user(name, true, "ADMIN", "APPROVER"));
                case "closed" -> Optional.of(user(name, false, "APPROVER"));
                default -> Optional.empty();
            };
        }

        private static User user(String name, boolean enabled, String... roles) {
            return new User(name, "hash of right", List.of(roles), enabled);
        }

        @Override
        public List<User> users() {
            throw new AssertionError("nobody lists users");
        }

        @Override
        public void saveUser(User user, String actor) {
            throw new AssertionError("nobody saves users");
        }

        @Override
        public String installPrefix() {
            return "DB";
        }

        @Override
        public void mappingVersion(String version, String content, String actor) {
            throw new AssertionError("nobody changes mappings");
        }

        @Override
        public Optional<String> currentMappingVersion() {
            return Optional.empty();
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
}
