package de.iqcampus.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of a device that was signed out from elsewhere; stands before whatever reads the session. */
public class DeviceCheck extends OncePerRequestFilter {

    private final Devices devices;

    DeviceCheck(Devices devices) {
        this.devices = devices;
    }

    @Override protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        if (Door.current(request).filter(it -> !devices.isSignedIn(it)).isPresent()) {
            request.getSession().invalidate();
        }
        chain.doFilter(request, response);
    }
}
