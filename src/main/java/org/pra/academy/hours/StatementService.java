package org.pra.academy.hours;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pra.academy.curriculum.HoursKind;
import org.pra.academy.curriculum.Programme;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;
import org.pra.academy.print.Press;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of one trainee for reading, and as a file for an auditor: their own, or anybody's for instructors and administrators. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class StatementService {

    private final HoursService hours;
    private final ProgrammeService programmes;
    private final CurrentActor currentActor;
    private final Press press;
    private final Clock clock;
    private final String institute;

    StatementService(
            HoursService hours,
            ProgrammeService programmes,
            CurrentActor currentActor,
            Press press,
            Clock clock,
            @Value("${pra.institute:PRA Academy}") String institute) {
        this.hours = hours;
        this.programmes = programmes;
        this.currentActor = currentActor;
        this.press = press;
        this.clock = clock;
        this.institute = institute;
    }

    public HoursStatement statement(PersonId trainee) {
        currentActor.requireSelfOr(trainee, Role.INSTRUCTOR, Role.ADMINISTRATOR);
        Programme programme = programmes.programme(trainee);
        List<HoursLine> lines = hours.lines(trainee);
        return new HoursStatement(
                programme.total(),
                Arrays.stream(HoursKind.values())
                        .map(kind -> new HoursStatement.Kind(
                                kind,
                                programme.byKind().getOrDefault(kind, Minutes.NONE),
                                sum(lines, kind, false),
                                sum(lines, kind, true)))
                        .toList(),
                lines,
                titles(programme, lines));
    }

    /** Comma-separated, UTF-8 with a mark for spreadsheets; one row a line of the ledger, times in the academy's zone. */
    public byte[] csv(PersonId trainee) {
        return StatementCsv.write(statement(trainee), clock.getZone());
    }

    /** A tagged PDF with the sums and every line; {@code name} is printed as given. */
    public byte[] pdf(PersonId trainee, String name) {
        HoursStatement statement = statement(trainee);
        return press.print(
                sheet -> new StatementPdf(sheet, clock.getZone()).draw(statement, name, institute, clock.instant()));
    }

    private static Map<String, String> titles(Programme programme, List<HoursLine> lines) {
        Map<String, String> titles = new HashMap<>();
        lines.forEach(line -> programme.titleOf(line.item()).ifPresent(title -> titles.put(line.item(), title)));
        return titles;
    }

    private static Minutes sum(List<HoursLine> lines, HoursKind kind, boolean verifiedOnly) {
        return Minutes.of(Math.max(
                0,
                lines.stream()
                        .filter(line -> line.kind() == kind && (line.verified() || !verifiedOnly))
                        .mapToInt(HoursLine::effect)
                        .sum()));
    }
}
