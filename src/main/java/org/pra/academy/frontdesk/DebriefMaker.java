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
                hospital.worked() / MINUTE + ":" + String.format("%02d", hospital.worked() % MINUTE),
                task.minutes(),
                task.scoring().stream()
                        .map(group -> group(group, grade, hospital))
                        .toList(),
                grade.traps().stream().map(Task.Fail::because).toList(),
                hospital.talk().lines().stream()
                        .map(line -> new DeskScene.Turn(line.person(), line.mine(), line.text(), because(line)))
                        .toList());
    }

    private static @Nullable String because(DeskTalk.Line line) {
        return line.because().isEmpty() ? null : line.because();
    }

    private static DeskScene.Group group(Task.Group group, Grade grade, Hospital hospital) {
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
                lines.stream().map(line -> line(line, hospital.task())).toList());
    }

    private static DeskScene.Line line(Grade.Line line, Task task) {
        Task.Mark mark = line.mark();
        return new DeskScene.Line(
                mark.area(),
                mark.says(),
                line.met(),
                mark.field().isPresent(),
                rupees(mark, task, line.given()),
                rupees(mark, task, mark.wanted()),
                mark.because());
    }

    /** Money as it is written here, whatever way it was typed. */
    private static String rupees(Task.Mark mark, Task task, String value) {
        boolean money = mark.field()
                .filter(address -> task.field(address).kind() == FieldKind.MONEY)
                .isPresent();
        String bare = FieldKind.MONEY.normal(value);
        return money && FieldKind.MONEY.fault(bare, task.date()).isEmpty() && !bare.isEmpty()
                ? Rupees.written(Integer.parseInt(bare))
                : value;
    }
}
