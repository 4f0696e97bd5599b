package de.iqcampus.organisation;

import de.iqcampus.shared.AccountId;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface JoinCodeRepository extends CrudRepository<JoinCode, String> {

    /** Two who use the last one at once come here one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from JoinCode where code = :code")
    Optional<JoinCode> lock(String code);

    @Query("""
            from JoinCode where organisation = :organisation and account is null and endsOn >= :today
            order by endsOn, code""")
    List<JoinCode> findGroupCodes(OrganisationId organisation, LocalDate today);

    @Query("""
            from JoinCode where organisation = :organisation and account is not null and uses < mostUses
                and endsOn >= :today order by endsOn, code""")
    List<JoinCode> findInvitations(OrganisationId organisation, LocalDate today);

    @Query("""
            from JoinCode where organisation = :organisation and address = :address and account is not null
                and uses < mostUses and endsOn >= :today order by endsOn, code""")
    List<JoinCode> findInvitations(OrganisationId organisation, String address, LocalDate today);

    @Query("from JoinCode where account = :account and opensAccount = true and uses < mostUses order by code")
    List<JoinCode> findOpening(AccountId account);

    List<JoinCode> findByAccount(AccountId account);

    @Modifying @Query("delete from JoinCode where account = :account")
    void deleteByAccount(AccountId account);

    @Modifying @Query("delete from JoinCode where endsOn < :today")
    void deleteEnded(LocalDate today);
}
