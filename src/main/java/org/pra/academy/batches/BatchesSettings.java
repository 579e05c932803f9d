package org.pra.academy.batches;

import org.pra.academy.content.Faults;
import org.pra.academy.curriculum.ProgrammeService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the institute decides about teaching hours and attendance, read once from the programme's files. */
@Configuration
class BatchesSettings {

    @Bean
    TeachingHours teachingHours(ProgrammeService programmes) {
        Faults faults = new Faults();
        TeachingHours hours = TeachingHoursReader.read(programmes.files(), faults);
        faults.refuseIfAny();
        return hours;
    }

    @Bean
    AttendanceRule attendanceRule(ProgrammeService programmes) {
        Faults faults = new Faults();
        AttendanceRule rule = AttendanceRule.read(programmes.files(), faults);
        faults.refuseIfAny();
        return rule;
    }
}
