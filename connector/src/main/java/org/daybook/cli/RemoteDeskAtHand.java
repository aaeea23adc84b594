package org.daybook.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.daybook.sync.Desk;

/** The desk of a running server: its token lets one look, a name and password let one act. */
final class RemoteDeskAtHand implements DeskAtHand {

    private final ServerFile server;
    private final ObjectMapper json;

    RemoteDeskAtHand(ServerFile server, ObjectMapper json) {
        this.server = server;
        this.json = json;
    }

    @Override
    public Desk desk() {
        return desk("Bearer " + server.token());
    }

    @Override
    public String place() {
        return "the server at " + server.address();
    }

    /** Roles are the server's to know; it refuses what they do not allow. */
    @Override
    public SignedIn signIn(String name, String password) {
        String pair = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        return new SignedIn(desk("Basic " + pair), new Desk.Person(name, List.of()));
    }

    @Override
    public void close() {}

    private Desk desk(String authorization) {
        return new RemoteDesk(new RestCall(server.address(), authorization, json));
    }
}
