package de.iqcampus.throttle;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who knocks, as far as a network address tells: often a whole class behind one; all of an IPv6 /64 counts as one. */
public record Visitor(String network) {

    private static final int BYTES_OF_NETWORK = 8;

    public static Visitor of(HttpServletRequest request) {
        return of(String.valueOf(request.getRemoteAddr()));
    }

    /** Takes what a servlet container says; never asks a name server. */
    public static Visitor of(String address) {
        try {
            var literal = InetAddress.ofLiteral(address);
            return new Visitor(literal instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(literal.getAddress(), BYTES_OF_NETWORK))
                    : literal.getHostAddress());
        } catch (IllegalArgumentException e) {
            return new Visitor(address);
        }
    }

    /** Nobody when the campus acts by itself. */
    public static Optional<Visitor> current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes visit
                ? Optional.of(of(visit.getRequest())) : Optional.empty();
    }
}
