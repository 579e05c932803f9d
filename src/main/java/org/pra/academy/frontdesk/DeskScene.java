package org.pra.academy.frontdesk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Percent;

/** What a trainee sees of an exercise: the desk while it goes on, the look back when it is over. */
public sealed interface DeskScene {

    /** The desk as it stands now. {@code clock} is the hospital's own time, {@code seconds} what has passed of it. */
    record Desk(
            UUID exercise,
            String task,
            String title,
            String brief,
            String hospital,
            String place,
            String clock,
            int seconds,
            int minutes,
            boolean begun,
            List<Tab> tabs,
            Form form,
            String open,
            List<Row> found,
            Said said,
            List<Person> people,
            List<Talk> talk,
            List<Paper> papers,
            List<Integer> waits)
            implements DeskScene {}

    /** A screen of the information system, reached with Alt and its letter. */
    record Tab(String id, String title, String key, boolean current) {}

    record Form(
            String id,
            String title,
            String about,
            boolean waitsForRecord,
            List<Field> fields,
            List<String> columns,
            List<FormRow> rows,
            List<Button> buttons) {}

    /** A record of the table with the fields that repeat for it. */
    record FormRow(String id, List<String> cells, List<Field> fields) {}

    /** A field with what stands in it; {@code fault} is the key of what is wrong with it, empty where nothing is. */
    record Field(
            String address,
            String label,
            FieldKind kind,
            boolean must,
            boolean asked,
            String value,
            List<String> options,
            String hint,
            String fault) {}

    record Button(String address, String label, boolean first) {}

    /** A record a search or a warning found, as the list shows it. */
    record Row(String id, String name, String birth, String mobile, String address) {}

    /** What the system answered last: sentences by key or as the author wrote them. */
    record Said(boolean good, List<Sentence> sentences) {}

    record Sentence(String key, List<String> args) {}

    record Person(
            String id, String name, String role, String channel, String says, String signs, List<Choice> choices) {}

    record Choice(String address, String text) {}

    record Talk(String person, boolean mine, String text) {}

    record Paper(
            String id,
            String title,
            String kind,
            boolean seen,
            String head,
            Map<String, String> lines,
            List<String> heads,
            List<List<String>> table,
            String text,
            String foot) {}

    /** The look back: the result with its reasons, each line with what stood there, what belonged there and why. */
    record Debrief(
            UUID exercise,
            String task,
            String title,
            boolean varies,
            Percent score,
            Decision decision,
            String used,
            int minutes,
            List<Group> groups,
            List<String> traps,
            List<Turn> turns)
            implements DeskScene {}

    record Group(String title, String points, List<Line> lines) {}

    record Line(Area area, String says, boolean met, boolean field, String given, String wanted, String because) {}

    /** Something said at the desk and why it was good or not. */
    record Turn(
            String person,
            boolean mine,
            String text,
            @Nullable String because) {}
}
