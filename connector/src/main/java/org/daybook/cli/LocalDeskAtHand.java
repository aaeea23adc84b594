package org.daybook.cli;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.daybook.sync.Desk;
import org.daybook.sync.Site;

/** The desk over a register that this process has opened itself, because no server runs on the site. */
public final class LocalDeskAtHand implements DeskAtHand {

    private final Desk desk;
    private final Site users;
    private final BiPredicate<String, String> passwords;
    private final String place;
    private final Runnable whenClosed;

    /**
     * @param passwords whether a password in clear belongs to a stored hash
     * @param place where the register is, e.g. {@code the register in /srv/books/data}
     * @param whenClosed closes the register
     */
    public LocalDeskAtHand(
            Desk desk, Site users, BiPredicate<String, String> passwords, String place, Runnable whenClosed) {
        this.desk = desk;
        this.users = users;
        this.passwords = passwords;
        this.place = place;
        this.whenClosed = whenClosed;
    }

    @Override
    public Desk desk() {
        return desk;
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public SignedIn signIn(String name, String password) {
        Optional<Site.User> user = users.user(name)
                .filter(Site.User::enabled)
                .filter(known -> passwords.test(password, known.passwordHash()));
        Desk.Person person = user.map(known -> new Desk.Person(known.name(), known.roles()))
                .orElseThrow(
                        () -> new NotAllowed("This name and password do not belong together, so nothing was changed. "
                                + "'daybook user add' adds a user."));
        return new SignedIn(new DeskByRole(desk), person);
    }

    @Override
    public void close() {
        whenClosed.run();
    }
}
