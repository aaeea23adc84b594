package org.daybook.console;

import java.util.List;
import org.daybook.sync.Desk.Person;

/** Who is signed in, and which buttons to offer. */
record Me(String name, List<String> roles, boolean approves, boolean prepares) {

    static Me of(Person person) {
        return new Me(
                person.name(),
                person.roles().stream().sorted().toList(),
                Rights.APPROVE.of(person),
                Rights.PREPARE.of(person));
    }
}
