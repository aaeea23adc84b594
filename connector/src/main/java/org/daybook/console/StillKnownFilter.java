package org.daybook.console;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import org.daybook.sync.Desk.Person;
import org.daybook.sync.Site;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of somebody who was switched off, or whose roles changed, since signing in. */
final class StillKnownFilter extends OncePerRequestFilter {

    private final Site site;

    StillKnownFilter(Site site) {
        this.site = site;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        boolean signedIn = who != null && !(who instanceof AnonymousAuthenticationToken);
        if (signedIn && !isStill(Rights.person(who))) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isStill(Person person) {
        return site.user(person.name())
                .filter(Site.User::enabled)
                .filter(user -> Set.copyOf(user.roles()).equals(Set.copyOf(person.roles())))
                .isPresent();
    }
}
