package org.pra.academy.videos;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** Points in time on a line that appear one after the other. */
final class TimelineOverlay implements Overlay {

    private record Point(String at, String text, String kind) {}

    private final List<Point> points = new ArrayList<>();
    private final List<Double> since = new ArrayList<>();
    private String title = "";
    private double y = 330;

    @Override
    public Set<String> keys() {
        return Set.of("title", "points", "upto", "y");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("title").ifPresent(found -> title = found.asText());
        node.optional("points").ifPresent(found -> {
            points.clear();
            since.clear();
            for (ContentNode item : found.items()) {
                Keys.only(item, Set.of("at", "text", "kind"));
                points.add(new Point(item.text("at"), item.text("text"), item.text("kind", "")));
            }
        });
        y = Keys.number(node, "y", y);
        int upto = node.number("upto", since.size());
        while (since.size() < Math.min(upto, points.size())) {
            since.add(time);
        }
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        double left = 120;
        double step = points.size() < 2 ? 0 : 1040.0 / (points.size() - 1);
        double width = Math.max(110, Math.min(200, step - 14));
        int most = points.stream()
                .mapToInt(point -> Pen.wrap(point.text(), width, 17, false).size())
                .max()
                .orElse(1);
        Overlays.panel(pen, 40, y - 100, 1200, 150 + most * 22);
        pen.text(title, 640, y - 66, 24, true, Palette.BRAND, 0.5);
        pen.line(Palette.LINE, 8, left, y, left + 1040, y);
        if (!since.isEmpty()) {
            double share = Ease.smooth((time - since.getLast()) / 0.6);
            double end = left + step * (since.size() - 1 - (since.size() > 1 ? 1 - share : 0));
            pen.line(Palette.BRAND, 8, left, y, end, y);
        }
        for (int i = 0; i < since.size(); i++) {
            Point point = points.get(i);
            double x = left + step * i;
            pen.faded(Ease.smooth((time - since.get(i)) / 0.5), () -> {
                pen.oval(Palette.WHITE, x, y, 16, 16);
                pen.oval(
                        point.kind().equals("stop")
                                ? Palette.STOP
                                : point.kind().equals("done") ? Palette.DONE : Palette.BRAND,
                        x,
                        y,
                        12,
                        12);
                pen.text(point.at(), x, y - 28, 22, true, Palette.INK, 0.5);
                List<String> rows = Pen.wrap(point.text(), width, 17, false);
                for (int j = 0; j < rows.size(); j++) {
                    pen.text(rows.get(j), x, y + 44 + j * 22, 17, false, Palette.INK, 0.5);
                }
            });
        }
    }
}
