package org.pra.academy.videos;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** Steps in boxes joined by arrows that build up from the first to the last. */
final class FlowOverlay implements Overlay {

    private final List<String> steps = new ArrayList<>();
    private final List<Double> since = new ArrayList<>();
    private int now = -1;
    private String title = "";
    private double y = 300;

    @Override
    public Set<String> keys() {
        return Set.of("title", "steps", "upto", "point", "y");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("title").ifPresent(found -> title = found.asText());
        node.optional("steps").ifPresent(found -> {
            steps.clear();
            since.clear();
            found.items().forEach(item -> steps.add(item.asText()));
        });
        y = Keys.number(node, "y", y);
        int upto = node.number("upto", since.isEmpty() ? (node.has("steps") ? steps.size() : 0) : since.size());
        while (since.size() < Math.min(upto, steps.size())) {
            since.add(time + (node.has("upto") ? 0 : since.size() * 0.35));
        }
        now = node.number("point", -1) - 1;
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        int count = Math.max(1, steps.size());
        double gap = 34;
        double w = Math.min(230, (1200 - gap * (count - 1)) / count);
        double left = 640 - (w * count + gap * (count - 1)) / 2;
        double size = w < 150 ? 16 : 19;
        int most = steps.stream()
                .mapToInt(step -> Pen.wrap(step, w - 26, size, true).size())
                .max()
                .orElse(1);
        double h = Math.max(84, most * size * 1.3 + 44);
        if (!title.isEmpty()) {
            pen.text(title, 640, y - 30, 26, true, Palette.BRAND, 0.5);
        }
        for (int i = 0; i < since.size(); i++) {
            double x = left + i * (w + gap);
            double share = Ease.smooth((time - since.get(i)) / 0.4);
            int number = i;
            pen.faded(share, () -> {
                double rise = (1 - share) * 18;
                boolean lit = number == now;
                Overlays.panel(pen, x, y + rise, w, h);
                if (lit) {
                    pen.box(Palette.NEXT_SOFT, x, y + rise, w, h, 12);
                    pen.frame(Palette.NEXT, 3.5, x, y + rise, w, h, 12);
                }
                pen.oval(Palette.BRAND, x + w / 2, y + rise, 17, 17);
                pen.text(String.valueOf(number + 1), x + w / 2, y + rise + 6, 17, true, Palette.WHITE, 0.5);
                List<String> rows = Pen.wrap(steps.get(number), w - 26, size, true);
                double first = y + rise + h / 2 - (rows.size() - 1) * size * 0.65 + 13;
                for (int j = 0; j < rows.size(); j++) {
                    pen.text(rows.get(j), x + w / 2, first + j * size * 1.3, size, true, Palette.INK, 0.5);
                }
                if (number > 0) {
                    pen.arrow(Palette.BRAND_MID, 4, x - gap + 4, y + rise + h / 2, x - 3, y + rise + h / 2);
                }
            });
        }
    }
}
