package de.iqcampus.factors;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.Dangerous;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The codes for the day a phone is lost; a person may pass only their own account. */
@Service @Transactional
@PreAuthorize("@systemUser.isActing() or #account == @currentUser.id()")
public class RecoveryCodes {

    private static final int COUNT = 10;

    private final RecoveryCodeRepository codes;
    private final ApplicationEventPublisher events;

    RecoveryCodes(RecoveryCodeRepository codes, ApplicationEventPublisher events) {
        this.codes = codes;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public int left(AccountId account) {
        return codes.countByKeyAccount(account);
    }

    /** Ten new ones, told this once; the former ones are worth nothing any more. */
    @Dangerous
    public List<String> renew(AccountId account) {
        codes.deleteByAccount(account);
        var fresh = Stream.generate(RecoveryCode::next).limit(COUNT).toList();
        codes.saveAll(fresh.stream().map(it -> new RecoveryCode(account, it)).toList());
        events.publishEvent(new RecoveryCodesMade(account));
        return fresh;
    }
}
