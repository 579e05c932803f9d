package org.pra.academy.demo;

import java.util.List;

/** Invented names from many parts of India; nobody real. */
final class DemoPeople {

    static final String PASSWORD = "namaste-pra-2026";
    static final String ADMINISTRATOR = "admin@example.org";
    static final String SECOND_ADMINISTRATOR = "admin2@example.org";
    static final String INSTRUCTOR = "instructor@example.org";
    static final String TRAINEE = "trainee@example.org";
    static final String GRADUATE = "graduate@example.org";
    static final String APPLICANT = "applicant@example.org";

    static final List<String> NAMES = List.of(
            "Asha Waghmare",
            "Imran Shaikh",
            "Lalita Devi Meena",
            "Thomas Kurian",
            "Ngangom Bembem",
            "Harpreet Kaur",
            "Ritu Oraon",
            "Suresh Babu",
            "Fatima Zehra",
            "Deepak Rawat",
            "Kavya Shetty",
            "Mohan Das Nayak",
            "Priya Bhosale",
            "Joseph Lakra",
            "Sneha Pillai",
            "Arjun Thapa",
            "Zainab Ansari",
            "Vikram Solanki",
            "Anjali Deka",
            "Rohit Kamble",
            "Meena Kumari",
            "Sana Mirza",
            "Ganesh Iyer",
            "Tenzin Dolma",
            "Pooja Yadav",
            "Karthik Reddy",
            "Nasreen Banu",
            "Sunita Hembram",
            "Aditya Joshi",
            "Rekha Nair");

    private DemoPeople() {}
}
