package org.pra.academy.videos;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** Two columns side by side, the poor way and the good way, whose lines come one by one. */
final class CompareOverlay implements Overlay {

    private final List<List<String>> sides = List.of(new ArrayList<>(), new ArrayList<>());
    private final String[] titles = {"", ""};
    private final List<Double> since = new ArrayList<>();
    private boolean judged = true;
    private boolean single;

    @Override
    public Set<String> keys() {
        return Set.of("left", "right", "left-title", "right-title", "upto", "judged", "single");
    }

    @Override
    public void change(ContentNode node, double time) {
        titles[0] = node.text("left-title", titles[0]);
        titles[1] = node.text("right-title", titles[1]);
        single = single || node.flag("single");
        node.optional("judged").ifPresent(found -> judged = found.asText().equals("true"));
        for (int i = 0; i < 2; i++) {
            List<String> side = sides.get(i);
            node.optional(i == 0 ? "left" : "right").ifPresent(found -> {
                side.clear();
                found.items().forEach(item -> side.add(item.asText()));
                since.clear();
            });
        }
        int rows = Math.max(sides.get(0).size(), sides.get(1).size());
        int upto = node.number("upto", since.isEmpty() ? rows : since.size());
        while (since.size() < Math.min(upto, rows)) {
            since.add(time + (node.has("upto") ? 0 : since.size() * 0.3));
        }
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        if (single) {
            newest(pen, time);
            return;
        }
        for (int i = 0; i < 2; i++) {
            double x = 70 + i * 580;
            Overlays.panel(pen, x, 110, 560, 440);
            pen.box(judged ? i == 0 ? Palette.STOP : Palette.DONE : Palette.BRAND, x, 110, 560, 54, 12);
            pen.text(titles[i], x + 280, 146, 23, true, Palette.WHITE, 0.5);
            double at = 204;
            List<String> lines = sides.get(i);
            for (int j = 0; j < Math.min(since.size(), lines.size()); j++) {
                double y = at;
                int side = i;
                String line = lines.get(j);
                pen.faded(Ease.smooth((time - since.get(j)) / 0.4), () -> {
                    Overlays.mark(pen, x + 36, y - 6, 12, judged ? side == 0 ? -1 : 1 : 0, 1);
                    pen.paragraph(line, x + 62, y, 470, 20, false, Palette.INK);
                });
                at += Pen.wrap(line, 470, 20, false).size() * 26.4 + 18;
            }
        }
    }

    /** Only the line that came last, large, to leave room for people below. */
    private void newest(Pen pen, double time) {
        int row = since.size() - 1;
        for (int i = 0; i < 2; i++) {
            double x = 60 + i * 590;
            int side = i;
            pen.box(judged ? i == 0 ? Palette.STOP : Palette.DONE : Palette.BRAND, x, 100, 570, 44, 10);
            pen.text(titles[i], x + 285, 130, 21, true, Palette.WHITE, 0.5);
            if (row >= 0 && row < sides.get(i).size()) {
                pen.faded(Ease.smooth((time - since.get(row)) / 0.4), () -> {
                    Overlays.panel(pen, x, 152, 570, 62);
                    Overlays.mark(pen, x + 36, 183, 15, judged ? side == 0 ? -1 : 1 : 0, 1);
                    pen.text(sides.get(side).get(row), x + 66, 191, 23, true, Palette.INK, 0);
                });
            }
        }
        pen.dashed(Palette.LINE_STRONG, 3, 9, 640, 110, 640, 690);
    }
}
