package de.iqcampus.vault;

import de.iqcampus.shared.AccountId;
import org.jspecify.annotations.Nullable;

/** Sealed words cannot be opened: their key is gone, they belong to somebody else, or they were changed. */
public class WordsUnreadable extends RuntimeException {

    WordsUnreadable(AccountId owner, @Nullable Throwable cause) {
        super("words of account " + owner.value(), cause);
    }
}
