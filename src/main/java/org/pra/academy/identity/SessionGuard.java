package org.pra.academy.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends sessions whose person has a newer stamp (new password, other roles, disabled): at once on this node, within 15 seconds on any
 * other.
 */
@Component
class SessionGuard extends OncePerRequestFilter {

    private final Cache<PersonId, Integer> stamps = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofSeconds(15))
            .build();
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    SessionGuard(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedInPerson person
                && stamp(person.id()) != person.stamp()) {
            SecurityContextHolder.clearContext();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(PersonEvents.OfPerson event) {
        stamps.invalidate(event.person());
    }

    private int stamp(PersonId person) {
        return stamps.get(
                person,
                id -> transactions.execute(
                        status -> jdbc.sql("SELECT IF(enabled, stamp, -1) FROM identity_person WHERE id = ?")
                                .params(id.toString())
                                .query(Integer.class)
                                .optional()
                                .orElse(-1)));
    }
}
