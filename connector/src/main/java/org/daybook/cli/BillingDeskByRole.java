package org.daybook.cli;

import java.util.List;
import java.util.Optional;
import org.daybook.invoicing.settlement.CheckFile;
import org.daybook.sync.BillingDesk;
import org.daybook.sync.BillingView;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.Desk.Person;

/** Lets people bill by hand as far as their roles allow. */
record BillingDeskByRole(BillingDesk desk) implements BillingDesk {

    @Override
    public List<Listed> list() {
        return desk.list();
    }

    @Override
    public Optional<BillingView> look(String work) {
        return desk.look(work);
    }

    @Override
    public Optional<BillingView> at(String work, int event) {
        return desk.at(work, event);
    }

    @Override
    public Optional<CheckFile> checks(String work, long from, long to) {
        return desk.checks(work, from, to);
    }

    @Override
    public Decision act(String work, Act act, Person person) {
        guard(person, "bill by hand");
        return desk.act(work, act, person);
    }

    @Override
    public List<Ready> ready(Batch batch) {
        return desk.ready(batch);
    }

    @Override
    public List<Decision> print(Batch batch, Person person) {
        guard(person, "print");
        return desk.print(batch, person);
    }

    @Override
    public Decision undo(String work, Optional<Integer> after, Person person) {
        guard(person, "undo");
        return desk.undo(work, after, person);
    }

    private static void guard(Person person, String act) {
        DeskByRole.guard(person, act, person.is("PREPARER") || person.is("APPROVER"));
    }
}
