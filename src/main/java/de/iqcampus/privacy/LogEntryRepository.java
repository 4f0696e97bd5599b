package de.iqcampus.privacy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface LogEntryRepository extends CrudRepository<LogEntry, UUID>, JpaSpecificationExecutor<LogEntry> {

    @Query("from LogEntry where seal.number is null order by id")
    List<LogEntry> findOpen(Limit limit);

    @Query("select count(*) from LogEntry where seal.number is null")
    long countOpen();

    @Query("from LogEntry where seal.number > :after and seal.number <= :last order by seal.number")
    List<LogEntry> findSealed(long after, long last, Limit limit);

    @Query("select min(seal.number) from LogEntry where seal.number is not null and deed.at >= :from")
    @Nullable Long firstNumberSince(Instant from);

    @Query("select count(*) from LogEntry where seal.number < :number")
    long countSealedBefore(long number);

    @Query("select seal from LogEntry where seal.number = :number")
    Seal sealOf(long number);

    @Modifying @Query("delete from LogEntry where seal.number <= :number")
    int deleteThrough(long number);

    @Query("from LogEntry where deed.actor in :tokens or deed.subject in :tokens order by id")
    List<LogEntry> findAbout(Collection<UUID> tokens);

    @Query("select distinct deed.action from LogEntry")
    List<String> findActions();
}
