package de.iqcampus.privacy;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChainRepository extends Repository<Chain, Integer> {

    @Query("from Chain where id = " + Chain.THE_ONE)
    Chain get();

    /** One at a time, whatever the node: that is why the chain cannot fork. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Chain where id = " + Chain.THE_ONE)
    Chain lock();
}
