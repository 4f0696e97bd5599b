package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;

/** Knows whether something that others may check bears a person's name; then the name changes only with approval. */
public interface CertifiedNames {

    boolean has(AccountId account);
}
