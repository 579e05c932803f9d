package org.pra.academy.batches.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Locale;

/** Fields for a day and a time as the house writes them: 24 Nov 2026 and 14:30, weeks from Monday. */
final class Pickers {

    private static final Duration STEP = Duration.ofMinutes(15);

    private Pickers() {}

    static DatePicker day(String label) {
        DatePicker day = new DatePicker(label);
        day.setLocale(Locale.UK);
        day.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats("d MMM yyyy", "d/M/yyyy", "d.M.yyyy")
                .setFirstDayOfWeek(DayOfWeek.MONDAY.getValue()));
        return day;
    }

    static TimePicker time(String label) {
        TimePicker time = new TimePicker(label);
        time.setLocale(Locale.UK);
        time.setStep(STEP);
        return time;
    }
}
