package org.pra.academy.identity;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import org.pra.academy.kernel.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.RememberMeAuthenticationProvider;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may come in by which door. Views carry their own roles; whatever is not a view or a public file is closed. */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
class SecurityRules {

    static final String SIGN_IN = "/sign-in";

    private static final RequestMatcher STATION =
            PathPatternRequestMatcher.withDefaults().matcher("/station/api/**");

    /** Ties a remembered sign-in to this application. */
    static final String DEVICE_KEY = "remembered-devices";

    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }

    @Bean
    RememberedDevices rememberedDevices(
            JdbcClient jdbc,
            Persons persons,
            Clock clock,
            TransactionTemplate transactions,
            @Value("${server.servlet.session.cookie.secure:false}") boolean secureCookie) {
        return new RememberedDevices(jdbc, persons, clock, transactions, secureCookie);
    }

    /** The guard runs inside the security chain only, not a second time as a filter of the container. */
    @Bean
    FilterRegistrationBean<SessionGuard> guardOnlyInChain(SessionGuard guard) {
        FilterRegistrationBean<SessionGuard> registration = new FilterRegistrationBean<>(guard);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    SecurityFilterChain doors(HttpSecurity http, SignIn signIn, RememberedDevices devices, SessionGuard guard)
            throws Exception {
        http.authenticationManager(new ProviderManager(signIn, new RememberMeAuthenticationProvider(DEVICE_KEY)));
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/icons/**", "/images/**", "/favicon.ico", "/robots.txt", "/alive", "/calendar/*")
                .permitAll()
                .requestMatchers("/films/**")
                .authenticated()
                .requestMatchers("/station", "/station/", "/station/*", "/station/api/door")
                .permitAll()
                .requestMatchers("/station/api/**")
                .hasRole(Role.INSTRUCTOR.name()));
        // A station sheet signs in again in place: it is told so, not led away.
        http.exceptionHandling(told ->
                told.defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), STATION));
        http.rememberMe(remember -> remember.rememberMeServices(devices).key(DEVICE_KEY));
        http.headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), payment=()")));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(SIGN_IN, "/").defaultSuccessUrl("/home"));
        http.formLogin(form -> form.failureHandler(new SignInFailure()));
        http.logout(logout -> logout.addLogoutHandler(devices));
        http.addFilterBefore(guard, AuthorizationFilter.class);
        return http.build();
    }
}
