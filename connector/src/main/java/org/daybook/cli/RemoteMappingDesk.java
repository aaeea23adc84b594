package org.daybook.cli;

import java.util.List;
import java.util.Map;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.Desk.Person;
import org.daybook.sync.MappingDesk;
import org.daybook.sync.MappingVersion;

/** Versions of the mappings on a running server, asked over its REST API. */
record RemoteMappingDesk(RestCall rest) implements MappingDesk {

    @Override
    public List<MappingVersion> versions() {
        return rest.readList(RemoteDesk.ok(rest, rest.get("mappings")), MappingVersion.class);
    }

    @Override
    public Decision propose(Person person) {
        return decided("mappings", rest.post("mappings/propose", Map.of()));
    }

    @Override
    public Decision approve(String version, Person person) {
        return decided(version, rest.post("mappings/approve", Map.of("version", version)));
    }

    private Decision decided(String version, RestCall.Answer answer) {
        return RemoteDesk.decided(rest, version, answer, RefusalCode.MAPPING_NOT_WAITING);
    }
}
