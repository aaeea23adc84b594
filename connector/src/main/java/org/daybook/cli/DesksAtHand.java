package org.daybook.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds the desk of a site: the running server's, for a register has one master at a time; else the register's own. */
public final class DesksAtHand {

    private static final int PATIENCE_MILLIS = 2_000;

    private DesksAtHand() {}

    /**
     * Opens it; whoever asked closes it again.
     *
     * @param json reads what the server answers; asked for only if there is a server
     * @param register opens the register itself; asked only if there is no server
     */
    public static DeskAtHand open(Path site, Supplier<ObjectMapper> json, Supplier<DeskAtHand> register) {
        Optional<ServerFile> server = running(site);
        return server.isPresent() ? new RemoteDeskAtHand(server.get(), json.get()) : register.get();
    }

    /** Whether a server answers on this site, so that its register is taken. */
    public static boolean serverRuns(Path site) {
        return running(site).isPresent();
    }

    private static Optional<ServerFile> running(Path site) {
        try {
            return ServerFile.read(site).filter(ServerFile::isAlive).filter(file -> answers(file.address()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean answers(URI address) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHost(), port(address)), PATIENCE_MILLIS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "https".equals(address.getScheme()) ? 443 : 80;
    }
}
