package org.pra.academy.videos;

import java.util.LinkedHashMap;
import java.util.Map;

/** All sets by name. */
final class Backdrops {

    static final Backdrop PLAIN = new PlainSet();
    private static final Map<String, Backdrop> ALL = new LinkedHashMap<>();

    static {
        ALL.put("plain", PLAIN);
        ALL.put("front-desk", new FrontDeskSet(FrontDeskSet.Desk.HELP));
        ALL.put("tpa-desk", new FrontDeskSet(FrontDeskSet.Desk.INSURANCE));
        ALL.put("admission-desk", new FrontDeskSet(FrontDeskSet.Desk.ADMISSION));
        ALL.put("billing-desk", new FrontDeskSet(FrontDeskSet.Desk.BILLING));
        ALL.put("waiting-hall", new WaitingHallSet());
        ALL.put("lobby", new LobbySet());
        ALL.put("ward-corridor", new WardCorridorSet());
        ALL.put("nurse-station", new NurseStationSet());
        ALL.put("bedside", new BedsideSet());
        ALL.put("waste-corner", new WasteCornerSet());
        ALL.put("office", new OfficeSet());
        ALL.put("home", new HomeSet());
        ALL.put("gate", new GateSet());
        ALL.put("theatre-door", new TheatreDoorSet());
        ALL.put("counter-and-screen", new CounterAndScreenSet());
        ALL.put("phone-split", new PhoneSplitSet());
    }

    private Backdrops() {}

    static Map<String, Backdrop> all() {
        return ALL;
    }
}
