package org.pra.academy.scenarios.ui;

/** What can be done at a turn of a debrief: take it up again, or say something about it. Turns count from 0. */
interface TurnActions {

    void branch(int turn);

    void comment(int turn, String words);
}
