package org.daybook.cli;

import java.util.List;
import java.util.Optional;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.Desk.Person;
import org.daybook.sync.SelectionDesk;
import org.daybook.sync.SelectionView;

/** Lets people work on invoice selections as far as their roles allow. */
record SelectionDeskByRole(SelectionDesk desk) implements SelectionDesk {

    @Override
    public List<Listed> list() {
        return desk.list();
    }

    @Override
    public Optional<SelectionView> look(String job) {
        return desk.look(job);
    }

    @Override
    public Optional<SelectionView> at(String job, int event) {
        return desk.at(job, event);
    }

    @Override
    public Decision act(String job, Act act, Person person) {
        guard(person, "work on invoice selections");
        return desk.act(job, act, person);
    }

    @Override
    public Decision undo(String job, Optional<Integer> after, Person person) {
        guard(person, "undo");
        return desk.undo(job, after, person);
    }

    private static void guard(Person person, String act) {
        DeskByRole.guard(person, act, person.is("PREPARER") || person.is("APPROVER"));
    }
}
