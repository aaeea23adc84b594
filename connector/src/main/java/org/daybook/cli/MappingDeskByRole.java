package org.daybook.cli;

import java.util.List;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.Desk.Person;
import org.daybook.sync.MappingDesk;
import org.daybook.sync.MappingVersion;

/** Lets people propose and approve mappings as far as their roles allow: approving as with documents (RE 2.10). */
record MappingDeskByRole(MappingDesk desk) implements MappingDesk {

    @Override
    public List<MappingVersion> versions() {
        return desk.versions();
    }

    @Override
    public Decision propose(Person person) {
        DeskByRole.guard(person, "propose mappings", person.is("PREPARER") || person.is("APPROVER"));
        return desk.propose(person);
    }

    @Override
    public Decision approve(String version, Person person) {
        DeskByRole.guard(person, "approve mappings", DeskByRole.approves(person));
        return desk.approve(version, person);
    }
}
