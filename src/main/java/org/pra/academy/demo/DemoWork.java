package org.pra.academy.demo;

import java.util.List;
import java.util.Map;
import org.pra.academy.placements.Preceptor;

/** Who stands beside trainees on the job, and what they write into their logbooks; invented like everything of the demo. */
final class DemoWork {

    static final Map<String, Preceptor> PRECEPTORS = Map.of(
            "O1", new Preceptor("Savita Jadhav", "Help desk in charge", "savita.jadhav@example.org"),
            "O2", new Preceptor("Rafiq Sheikh", "OPD registration supervisor", "9812345601"),
            "O3", new Preceptor("Leela Thomas", "Admission and TPA desk in charge", "leela.thomas@example.org"),
            "O4", new Preceptor("Kamala Soren", "Ward sister", "9812345603"),
            "O5", new Preceptor("Gurpreet Singh", "Patient relations officer", "gurpreet.singh@example.org"),
            "O6", new Preceptor("Thangam Murugan", "Infection control nurse", "9812345605"));
    static final Map<String, List<String>> WORK = Map.of(
            "O1",
                    List.of(
                            "Greeted visitors and walked those who needed it to the right floor.",
                            "Stood at the help desk in the morning rush; called the nurse for one danger sign."),
            "O2",
                    List.of(
                            "Searched before creating each record and checked two identifiers.",
                            "Registered new and returning people; moved appointments of a doctor on leave.",
                            "Worked the second counter; told waiting people the new time twice."),
            "O3",
                    List.of(
                            "Sat in on admissions and prepared estimates for signature.",
                            "Filled pre-authorisation forms; the desk checked each before it left.",
                            "Explained non-payable items to two families with the in-charge beside me.",
                            "Followed up final approvals and told families the time."),
            "O4",
                    List.of(
                            "Carried messages between ward and desk with SBAR and read-back.",
                            "Followed discharges through all clearances.",
                            "Arranged wheelchairs and one transfer with the ward."),
            "O5",
                    List.of(
                            "Listened to complaints beside the officer and logged each with an owner.",
                            "Called back two families when their matter was closed.",
                            "Collected feedback in the waiting hall without steering."),
            "O6", List.of("Walked two floors with the infection control nurse; noted bins and blocked exits."));

    private DemoWork() {}
}
