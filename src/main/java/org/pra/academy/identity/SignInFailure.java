package org.pra.academy.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends the person back to the sign-in page with the reason in the address, so that the page can say it beside the fields. */
class SignInFailure implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String reason = failure instanceof SignIn.TooManyTries tries ? "wait=" + tries.seconds() : "error";
        response.sendRedirect(request.getContextPath() + SecurityRules.SIGN_IN + "?" + reason);
    }
}
