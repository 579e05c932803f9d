package org.pra.academy.videos;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** All large pictures by name. */
final class Pictures {

    private static final Map<String, Supplier<Picture>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("cpr-side", CprSidePicture::new);
        ALL.put("chest-top", ChestTopPicture::new);
        ALL.put("airway", AirwayPicture::new);
        ALL.put("aed", AedPicture::new);
        ALL.put("journey", JourneyPicture::new);
        ALL.put("scan-share", ScanSharePicture::new);
        ALL.put("infant", InfantPicture::new);
        ALL.put("infant-choking", InfantChokingPicture::new);
        ALL.put("choking", ChokingPicture::new);
        ALL.put("spill", SpillPicture::new);
        ALL.put("tap", TapPicture::new);
        ALL.put("waste-bag", WasteBagPicture::new);
    }

    private Pictures() {}

    static Map<String, Supplier<Picture>> all() {
        return ALL;
    }

    static Picture made(String name) {
        return Objects.requireNonNull(ALL.get(name), name).get();
    }

    /** The ground all large pictures stand on. */
    static void ground(Pen pen) {
        pen.box(Palette.of(0xf1f3ee), 0, 0, 1280, 720, 0);
    }
}
