package org.daybook.console;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;

/** Checks name and password, unless the name has failed too often (RE 3.9 lockout). */
final class GuardedSignIn implements AuthenticationProvider {

    private final AuthenticationProvider passwords;
    private final SignInAttempts attempts;

    GuardedSignIn(AuthenticationProvider passwords, SignInAttempts attempts) {
        this.passwords = passwords;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = asked.getName();
        if (attempts.isClosed(name)) {
            throw new LockedException("too many failed sign-ins");
        }
        try {
            Authentication known = passwords.authenticate(asked);
            attempts.succeeded(name);
            return known;
        } catch (BadCredentialsException wrong) {
            attempts.failed(name);
            throw wrong;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }
}
