package de.iqcampus.identity;

import de.iqcampus.identity.AccountDeletion.Obstacle;

/** An account cannot be deleted by its person; nothing was. */
public class DeletionRefused extends RuntimeException {

    private final Obstacle obstacle;

    DeletionRefused(Obstacle obstacle) {
        super(obstacle.name());
        this.obstacle = obstacle;
    }

    public Obstacle obstacle() { return obstacle; }
}
