package de.iqcampus.signin;

import de.iqcampus.factors.FactorAdded;
import de.iqcampus.factors.FactorsReset;
import de.iqcampus.identity.AccountLocked;
import de.iqcampus.identity.PasswordChanged;
import de.iqcampus.identity.RoleWithdrawn;
import de.iqcampus.shared.AccountId;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where a person is signed in, and how to sign out there; a person may pass only their own account. */
@Service @Transactional
@PreAuthorize("@systemUser.isActing() or #account == @currentUser.id()")
public class DeviceService {

    private final Devices devices;

    DeviceService(Devices devices) {
        this.devices = devices;
    }

    /** Last seen first. */
    @Transactional(readOnly = true)
    public List<SignedInDevice> devicesOf(AccountId account) {
        var current = current();
        return devices.of(account).stream().map(it -> it.summary(current.filter(it.id()::equals).isPresent())).toList();
    }

    public void signOut(AccountId account, DeviceId device) {
        devices.remove(account, device::equals);
    }

    /** Everywhere but on the device that asks. */
    public void signOutElsewhere(AccountId account) {
        var current = current();
        devices.remove(account, it -> current.filter(it::equals).isEmpty());
    }

    /** Whoever changes the password stays signed in; everybody else has to know the new one. */
    @EventListener @PreAuthorize("permitAll")
    public void on(PasswordChanged changed) {
        signOutElsewhere(changed.account());
    }

    /** Whoever was let in before without it has to show it. */
    @EventListener @PreAuthorize("permitAll")
    public void on(FactorAdded added) {
        signOutElsewhere(added.account());
    }

    /** Whoever holds what was lost may be signed in by it. */
    @EventListener @PreAuthorize("permitAll")
    public void on(FactorsReset reset) {
        devices.remove(reset.account(), it -> true);
    }

    /** What a session may do was settled when it began. */
    @EventListener @PreAuthorize("permitAll")
    public void on(RoleWithdrawn withdrawn) {
        devices.remove(withdrawn.account(), it -> true);
    }

    @EventListener @PreAuthorize("permitAll")
    public void on(AccountLocked locked) {
        devices.remove(locked.account(), it -> true);
    }

    private static Optional<DeviceId> current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes visit
                ? Door.current(visit.getRequest()) : Optional.empty();
    }
}
