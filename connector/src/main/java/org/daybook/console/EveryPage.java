package org.daybook.console;

import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page shows: who is signed in. */
@ControllerAdvice
final class EveryPage {

    /** Null on the sign-in page. */
    @ModelAttribute("me")
    Me me(Authentication who) {
        return who == null ? null : Me.of(Rights.person(who));
    }
}
