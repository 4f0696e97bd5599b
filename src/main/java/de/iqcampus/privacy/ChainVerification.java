package de.iqcampus.privacy;

import de.iqcampus.privacy.ChainCheck.Break;
import de.iqcampus.privacy.ChainCheck.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Walks along the whole chain and tells whether an entry was changed, removed or put in between. */
@Component
class ChainVerification {

    private final ChainReader reader;

    ChainVerification(ChainReader reader) {
        this.reader = reader;
    }

    ChainCheck check() {
        var chain = reader.chain();
        var found = walk(chain);
        return found.isWhole() || reader.chain().anchor().equals(chain.anchor())
                ? found : check(); // the beginning was cut off under the walker's feet
    }

    private ChainCheck walk(Chain chain) {
        var last = chain.anchor();
        for (var batch = after(last, chain); !batch.isEmpty(); batch = after(last, chain)) {
            for (var entry : batch) {
                var expected = last.next(entry.id(), entry.deed());
                if (!expected.equals(entry.seal())) {
                    return found(chain, last, problem(expected, entry.seal()));
                }
                last = expected;
            }
        }
        return found(chain, last, last.equals(chain.head()) ? null
                : last.number() < chain.head().number() ? Problem.MISSING : Problem.ENDING);
    }

    private List<LogEntry> after(Seal last, Chain chain) {
        return reader.after(last.number(), chain.head().number());
    }

    private ChainCheck found(Chain chain, Seal last, @Nullable Problem problem) {
        return new ChainCheck(last.number() - chain.anchor().number(), reader.open(), last.hash(), chain.sealedAt(),
                problem == null ? null : new Break(last.number() + (problem == Problem.ENDING ? 0 : 1), problem));
    }

    private static Problem problem(Seal expected, @Nullable Seal found) {
        return found != null && found.number() == expected.number() ? Problem.CHANGED : Problem.MISSING;
    }
}
