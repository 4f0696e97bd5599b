package de.iqcampus.mail;

import de.iqcampus.shared.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface DeclinedTopicRepository extends CrudRepository<DeclinedTopic, DeclinedTopic.Key> {

    @Query("from DeclinedTopic where id.account = :account order by id.topic")
    List<DeclinedTopic> of(AccountId account);

    @Query("select id.account from DeclinedTopic where id.topic = :topic and id.account in :people")
    Set<AccountId> whoDeclined(String topic, Collection<AccountId> people);

    /** Two clicks at the same moment are as good as one. */
    @Modifying(clearAutomatically = true, flushAutomatically = true)
    @Query(nativeQuery = true, value = "insert ignore into declined_topic (account_id, topic)"
            + " values (:account, :topic)")
    void decline(UUID account, String topic);

    @Modifying(clearAutomatically = true, flushAutomatically = true)
    @Query("delete from DeclinedTopic where id = :id")
    void want(DeclinedTopic.Key id);

    @Modifying @Query("delete from DeclinedTopic where id.account = :account")
    void deleteByAccount(AccountId account);
}
