package org.daybook.console;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Leads whoever is not signed in to the sign-in page: the whole page, also when only a part of it was being refreshed. */
final class Door extends LoginUrlAuthenticationEntryPoint {

    private static final String PAGE = "/sign-in";

    Door() {
        super(PAGE);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (request.getHeader("HX-Request") == null) {
            super.commence(request, response, why);
            return;
        }
        response.setHeader("HX-Redirect", request.getContextPath() + PAGE);
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
