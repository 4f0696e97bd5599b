package de.iqcampus.signin;

import de.iqcampus.identity.SignInAccounts;
import de.iqcampus.identity.SignedInAccount;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SecretToken;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Notes each device that is let in and, when its person wants that, lets it in again later by a cookie. */
@Component
public class Door implements RememberMeServices, LogoutHandler {

    public static final String COOKIE = "remember-me";
    static final String DEVICE = DeviceId.class.getName();

    /** Vouches within this process for whom the cookie let in. */
    public static final String KEY = SecretToken.next().value();

    private final Devices devices;
    private final SignInAccounts accounts;
    private final SessionRoles roles;
    private final ApplicationEventPublisher events;

    Door(Devices devices, SignInAccounts accounts, SessionRoles roles, ApplicationEventPublisher events) {
        this.devices = devices;
        this.accounts = accounts;
        this.roles = roles;
        this.events = events;
    }

    @Override public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        var device = cookie(request).flatMap(devices::find);
        var account = device.flatMap(it -> accounts.find(it.account()));
        if (account.isEmpty()) {
            cookie(request).ifPresent(it -> setCookie(request, response, "", Duration.ZERO));
            return null;
        }
        account.get().eraseCredentials();
        request.getSession().setAttribute(DEVICE, device.orElseThrow().id());
        return new RememberMeAuthenticationToken(KEY, account.get(), roles.of(account.get()));
    }

    @Override public void loginSuccess(HttpServletRequest request, HttpServletResponse response,
            Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedInAccount account) {
            note(account.id(), request.getParameter(COOKIE) != null, request, response);
        }
    }

    @Override public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        // whoever mistypes a password keeps what this device remembers
    }

    @Override public void logout(HttpServletRequest request, HttpServletResponse response,
            @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedInAccount account) {
            var own = current(request);
            devices.remove(account.id(), it -> own.filter(it::equals).isPresent());
        }
        setCookie(request, response, "", Duration.ZERO);
    }

    /** Lets somebody in whose link and password have just proved who they are; the session gets a new name. */
    public void open(AccountId person, HttpServletRequest request, HttpServletResponse response) {
        open(person, List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)), false,
                request, response);
    }

    /**
     * Lets somebody in.
     *
     * @param proofs by what they have shown who they are
     * @param remember whether the device stays signed in
     */
    void open(AccountId person, List<FactorGrantedAuthority> proofs, boolean remember, HttpServletRequest request,
            HttpServletResponse response) {
        var account = accounts.find(person).orElseThrow();
        account.eraseCredentials();
        var authorities = new ArrayList<GrantedAuthority>(roles.of(account));
        authorities.addAll(proofs);
        request.getSession();
        request.changeSessionId();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(account, null, authorities);
        Proofs.keep(authentication, request, response);
        note(person, remember, request, response);
        events.publishEvent(new AuthenticationSuccessEvent(authentication)); // Spring tells only of passwords
    }

    /** Somebody who has passed the first step has failed at the second. */
    void turnAway(AccountId person, SignInWay way) {
        events.publishEvent(new TurnedAway(person, way));
    }

    static Optional<DeviceId> current(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((DeviceId) session.getAttribute(DEVICE));
    }

    private void note(AccountId account, boolean remember, HttpServletRequest request, HttpServletResponse response) {
        var label = DeviceLabel.of(request.getHeader(HttpHeaders.USER_AGENT));
        request.getSession().setAttribute(DEVICE,
                remember ? remember(request, response, account, label) : devices.add(account, label));
    }

    private DeviceId remember(HttpServletRequest request, HttpServletResponse response, AccountId account,
            String label) {
        var secret = SecretToken.next();
        setCookie(request, response, secret.value(), Device.REMEMBERED);
        return devices.remember(account, label, secret);
    }

    private static Optional<SecretToken> cookie(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null ? Optional.empty() : Arrays.stream(cookies)
                .filter(it -> it.getName().equals(COOKIE)).map(Cookie::getValue).map(SecretToken::new).findFirst();
    }

    private static void setCookie(HttpServletRequest request, HttpServletResponse response, String value,
            Duration life) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(COOKIE, value).path("/").httpOnly(true)
                .secure(request.isSecure()).sameSite("Lax").maxAge(life).build().toString());
    }
}
