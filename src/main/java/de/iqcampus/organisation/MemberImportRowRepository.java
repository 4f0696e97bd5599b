package de.iqcampus.organisation;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface MemberImportRowRepository extends CrudRepository<MemberImportRow, UUID> {

    @Query("select rowId from MemberImportRow where file = :file and done = false order by place")
    List<UUID> findToDo(ImportId file, Limit limit);

    /** Two who work off the same file come here one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from MemberImportRow where rowId = :id")
    Optional<MemberImportRow> lock(UUID id);

    @Query("""
            select r.file.value as file, r.outcome as outcome, r.done as done, count(r) as total
            from MemberImportRow r where r.file.value in :files group by r.file.value, r.outcome, r.done""")
    List<Count> count(Collection<UUID> files);

    Page<MemberImportRow> findByFileOrderByPlace(ImportId file, Pageable page);

    Page<MemberImportRow> findByFileAndOutcomeOrderByPlace(ImportId file, ImportOutcome only, Pageable page);

    List<MemberImportRow> findByAddressIn(Collection<String> addresses);

    @Modifying @Query("delete from MemberImportRow where file = :file")
    void deleteByFile(ImportId file);

    /** How many rows of a file are alike. */
    interface Count {
        UUID getFile();

        ImportOutcome getOutcome();

        boolean getDone();

        long getTotal();
    }
}
