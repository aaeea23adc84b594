package org.daybook.console;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.daybook.sync.Desk.Person;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** What each role may do (RE 2.10): everybody with a role looks; who administers never approves. */
enum Rights {
    LOOK(person -> person.is("VIEWER") || person.is("PREPARER") || person.is("APPROVER") || person.is("ADMIN")),
    PREPARE(person -> person.is("PREPARER") || person.is("APPROVER")),
    APPROVE(person -> person.is("APPROVER") && !person.is("ADMIN"));

    private static final String PREFIX = "ROLE_";

    private final Predicate<Person> rule;

    Rights(Predicate<Person> rule) {
        this.rule = rule;
    }

    boolean of(Person person) {
        return rule.test(person);
    }

    /** This right as a rule of the filter chain. */
    AuthorizationManager<RequestAuthorizationContext> needed() {
        return (who, request) -> {
            Authentication authentication = who.get();
            return new AuthorizationDecision(authentication.isAuthenticated() && of(person(authentication)));
        };
    }

    static Person person(Authentication authentication) {
        return new Person(authentication.getName(), roles(authentication.getAuthorities()));
    }

    private static List<String> roles(Collection<? extends GrantedAuthority> authorities) {
        return authorities.stream()
                .map(GrantedAuthority::getAuthority)
                .filter(name -> name.startsWith(PREFIX))
                .map(name -> name.substring(PREFIX.length()))
                .toList();
    }
}
