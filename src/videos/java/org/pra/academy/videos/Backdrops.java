package org.pra.academy.videos;

import java.util.LinkedHashMap;
import java.util.Map;

/** All sets by name. */
final class Backdrops {

    static final Backdrop PLAIN = new PlainSet();
    private static final Map<String, Backdrop> ALL = new LinkedHashMap<>();

    static {
        ALL.put("plain", PLAIN);
        ALL.put("front-desk", new FrontDeskSet(false));
        ALL.put("tpa-desk", new FrontDeskSet(true));
        ALL.put("waiting-hall", new WaitingHallSet());
        ALL.put("lobby", new LobbySet());
        ALL.put("ward-corridor", new WardCorridorSet());
        ALL.put("nurse-station", new NurseStationSet());
        ALL.put("bedside", new BedsideSet());
        ALL.put("waste-corner", new WasteCornerSet());
        ALL.put("office", new OfficeSet());
        ALL.put("home", new HomeSet());
        ALL.put("gate", new GateSet());
        ALL.put("phone-split", new PhoneSplitSet());
    }

    private Backdrops() {}

    static Map<String, Backdrop> all() {
        return ALL;
    }
}
