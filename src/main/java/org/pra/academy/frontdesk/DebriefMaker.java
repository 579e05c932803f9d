package org.pra.academy.frontdesk;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The look back at a finished exercise. */
final class DebriefMaker {

    private static final int MINUTE = 60;

    private DebriefMaker() {}

    static DeskScene.Debrief of(UUID exercise, Hospital hospital, Grade grade, boolean varies) {
        Task task = hospital.task();
        return new DeskScene.Debrief(
                exercise,
                task.id(),
                task.title(),
                varies,
                grade.score(),
                grade.decision(),
                hospital.seconds() / MINUTE + ":" + String.format("%02d", hospital.seconds() % MINUTE),
                task.minutes(),
                task.scoring().stream().map(group -> group(group, grade)).toList(),
                grade.traps().stream().map(Task.Fail::because).toList(),
                hospital.talk().lines().stream()
                        .map(line -> new DeskScene.Turn(line.person(), line.mine(), line.text(), because(line)))
                        .toList());
    }

    private static @Nullable String because(DeskTalk.Line line) {
        return line.because().isEmpty() ? null : line.because();
    }

    private static DeskScene.Group group(Task.Group group, Grade grade) {
        List<Grade.Line> lines = grade.lines().stream()
                .filter(line -> line.group().equals(group))
                .toList();
        long met = lines.stream().filter(Grade.Line::met).count();
        BigDecimal points = BigDecimal.valueOf(group.points())
                .multiply(BigDecimal.valueOf(met))
                .divide(BigDecimal.valueOf(lines.size()), MathContext.DECIMAL32)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return new DeskScene.Group(
                group.title(),
                points.toPlainString() + " / " + group.points(),
                lines.stream().map(DebriefMaker::line).toList());
    }

    private static DeskScene.Line line(Grade.Line line) {
        Task.Mark mark = line.mark();
        return new DeskScene.Line(
                mark.area(),
                mark.says(),
                line.met(),
                mark.field().isPresent(),
                line.given(),
                mark.wanted(),
                mark.because());
    }
}
