package org.pra.academy.videos;

/** A place on the floor of a set, in the pixels of the wide picture, with the pose that belongs to it. */
record Spot(double x, double y, String pose) {

    static Spot at(double x, double y) {
        return new Spot(x, y, "stand");
    }
}
