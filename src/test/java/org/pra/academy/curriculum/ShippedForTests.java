package org.pra.academy.curriculum;

import org.pra.academy.content.ContentTree;

/** The programme of this release without the application around it, for tests of pure rules in other modules. */
public final class ShippedForTests {

    private ShippedForTests() {}

    public static Programme programme() {
        return new Edition("shipped", ContentTree.shipped()).programme();
    }
}
