package org.daybook.console;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.EnumSet;
import org.daybook.sync.Site;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.server.CookieSameSiteSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Who gets in and what they may do: two chains, the REST API without a session and the pages with one (RE 3.9). What no rule
 * names is refused.
 */
@Configuration(proxyBeanMethods = false)
class ConsoleSecurity {

    /** Nothing inline, nothing from elsewhere: text from a source cannot run even if it slipped through. */
    static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Bean
    AuthenticationProvider signIn(Site site, ObjectProvider<Clock> clock) {
        DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(name -> details(site, name));
        passwords.setPasswordEncoder(Passwords.encoder());
        return new GuardedSignIn(passwords, new SignInAttempts(clock.getIfUnique(Clock::systemUTC)));
    }

    private static UserDetails details(Site site, String name) {
        Site.User user = site.user(name).orElseThrow(() -> new UsernameNotFoundException("no such user"));
        return User.withUsername(user.name())
                .password(user.passwordHash())
                .roles(user.roles().toArray(String[]::new))
                .disabled(!user.enabled())
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(HttpSecurity http, ObjectProvider<LocalAccess> local) throws Exception {
        ApiRefusals refusals = new ApiRefusals();
        http.securityMatcher("/api/**", "/v3/api-docs/**", "/v3/api-docs.yaml")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(
                        trouble -> trouble.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(ConsoleSecurity::headers)
                .authorizeHttpRequests(rules -> rules.requestMatchers(ConsoleSecurity::isFromAnotherSite)
                        .denyAll()
                        .requestMatchers(HttpMethod.GET)
                        .access(Rights.LOOK.needed())
                        .requestMatchers(HttpMethod.POST, "/api/v1/documents/approve", "/api/v1/mappings/approve")
                        .access(Rights.APPROVE.needed())
                        .requestMatchers(
                                HttpMethod.POST,
                                "/api/v1/documents/*/retry",
                                "/api/v1/documents/*/credit",
                                "/api/v1/billing/work/actions",
                                "/api/v1/billing/work/undo",
                                "/api/v1/billing/print",
                                "/api/v1/mappings/propose")
                        .access(Rights.PREPARE.needed())
                        .anyRequest()
                        .denyAll());
        local.ifUnique(access -> http.addFilterBefore(new LocalTokenFilter(access), BasicAuthenticationFilter.class));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageChain(HttpSecurity http, Site site) throws Exception {
        http.addFilterBefore(new StillKnownFilter(site), AuthorizationFilter.class)
                .headers(ConsoleSecurity::headers)
                .formLogin(form ->
                        form.loginPage("/sign-in").failureHandler(failed()).defaultSuccessUrl("/"))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()))
                .exceptionHandling(trouble -> trouble.authenticationEntryPoint(new Door()))
                .requestCache(wanted -> wanted.requestCache(wholePages()))
                .authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.GET,
                                "/sign-in",
                                "/console.css",
                                "/favicon.svg",
                                "/webjars/htmx.org/**",
                                "/actuator/health/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/billing/work/checks.pdf")
                        .access(Rights.PREPARE.needed())
                        .requestMatchers(HttpMethod.GET)
                        .access(Rights.LOOK.needed())
                        .requestMatchers(HttpMethod.POST, "/approval", "/documents/*/approve")
                        .access(Rights.APPROVE.needed())
                        .requestMatchers(
                                HttpMethod.POST,
                                "/documents/*/retry",
                                "/documents/*/credit",
                                "/billing/work/actions",
                                "/billing/work/undo",
                                "/billing/print")
                        .access(Rights.PREPARE.needed())
                        .anyRequest()
                        .denyAll());
        return http.build();
    }

    /** A browser says so itself; nothing that it remembers of a sign-in may be used by another site's page. */
    private static boolean isFromAnotherSite(HttpServletRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        return "cross-site".equals(from) || "same-site".equals(from);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .contentTypeOptions(Customizer.withDefaults());
    }

    /** After signing in people go on where they wanted to, unless that was the refreshing of a part of a page. */
    private static RequestCache wholePages() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(
                request -> HttpMethod.GET.matches(request.getMethod()) && request.getHeader("HX-Request") == null);
        return cache;
    }

    private static AuthenticationFailureHandler failed() {
        return (request, response, why) -> response.sendRedirect(
                request.getContextPath() + "/sign-in?" + (why instanceof LockedException ? "closed" : "wrong"));
    }

    @Bean
    CookieSameSiteSupplier strictCookies() {
        return CookieSameSiteSupplier.ofStrict();
    }

    @Bean
    ServletContextInitializer sessionCookie() {
        return context -> {
            context.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE));
            context.getSessionCookieConfig().setHttpOnly(true);
            context.getSessionCookieConfig().setName("DAYBOOK");
        };
    }
}
