package org.daybook.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * What a running server leaves in {@code <site>/data/server.json} for commands on the same machine: where it is, and
 * a token that lets its holder look. Only the owner can read it.
 *
 * @param address of the REST API, on this machine or over TLS, e.g. {@code http://127.0.0.1:8080}
 * @param pid process id of the server
 */
public record ServerFile(URI address, String token, long pid) {

    public ServerFile {
        if (!isSafe(address)) {
            throw new IllegalArgumentException("a server's address is on this machine, or https; this is " + address);
        }
    }

    /** Where it lies in a site. */
    public static Path of(Path site) {
        return site.resolve("data").resolve("server.json");
    }

    /** Writes it for the owner alone, whole or not at all. */
    public void write(Path site) throws IOException {
        Path target = of(site);
        Files.createDirectories(target.getParent());
        Path draft = Files.createTempFile(target.getParent(), "server", ".tmp", ownerOnly(target.getParent()));
        try {
            restrict(draft);
            Files.write(draft, new ObjectMapper().writeValueAsBytes(new Content(address.toString(), token, pid)));
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Takes it away when the server stops. */
    public static void remove(Path site) throws IOException {
        Files.deleteIfExists(of(site));
    }

    /** Absent where no server has left one, or what lies there is none. */
    public static Optional<ServerFile> read(Path site) throws IOException {
        try {
            Content content = new ObjectMapper().readValue(Files.readAllBytes(of(site)), Content.class);
            return Optional.of(new ServerFile(URI.create(content.address()), content.token(), content.pid()));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (JacksonException | IllegalArgumentException | NullPointerException broken) {
            return Optional.empty();
        }
    }

    /** Whether the process that wrote it still lives. */
    boolean isAlive() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    /** Without the token, so that it never reaches a log. */
    @Override
    public String toString() {
        return "ServerFile[" + address + ", pid " + pid + "]";
    }

    private record Content(String address, String token, long pid) {}

    private static boolean isSafe(URI address) {
        if (address.getHost() == null) {
            return false;
        }
        return "https".equals(address.getScheme())
                || ("http".equals(address.getScheme()) && isLoopback(address.getHost()));
    }

    /** Only a literal address or localhost counts, for a name may be answered by anybody. */
    private static boolean isLoopback(String host) {
        boolean literal = host.equals("localhost") || host.matches("\\[.*]|[0-9.]+");
        try {
            return literal && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Where there are no POSIX permissions (Windows), the access list names the owner alone. */
    private static void restrict(Path file) throws IOException {
        AclFileAttributeView acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (acl != null) {
            acl.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(acl.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
    }
}
