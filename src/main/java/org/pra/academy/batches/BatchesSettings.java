package org.pra.academy.batches;

import org.pra.academy.curriculum.PerEdition;
import org.pra.academy.curriculum.ProgrammeService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the institute decides about teaching hours and attendance, as the published programme's files say it. */
@Configuration
class BatchesSettings {

    @Bean
    PerEdition<TeachingHours> teachingHours(ProgrammeService programmes) {
        return programmes.reading(TeachingHoursReader::read);
    }

    @Bean
    PerEdition<AttendanceRule> attendanceRule(ProgrammeService programmes) {
        return programmes.reading(AttendanceRule::read);
    }
}
