package org.pra.academy.videos;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Draws flat shapes, lines and text; every call takes its colour. */
final class Pen {

    private final Graphics2D g;

    Pen(Graphics2D g) {
        this.g = g;
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    Graphics2D graphics() {
        return g;
    }

    void fill(Color colour, Shape shape) {
        g.setColor(colour);
        g.fill(shape);
    }

    /** A path in the small SVG language: M L C Q Z with absolute numbers. */
    void fill(Color colour, String path) {
        fill(colour, SvgPath.of(path));
    }

    void polygon(Color colour, double... xy) {
        fill(colour, poly(xy, true));
    }

    void oval(Color colour, double cx, double cy, double rx, double ry) {
        fill(colour, new Ellipse2D.Double(cx - rx, cy - ry, 2 * rx, 2 * ry));
    }

    void ring(Color colour, double width, double cx, double cy, double rx, double ry) {
        stroke(colour, width, new Ellipse2D.Double(cx - rx, cy - ry, 2 * rx, 2 * ry));
    }

    void box(Color colour, double x, double y, double w, double h, double radius) {
        fill(colour, new RoundRectangle2D.Double(x, y, w, h, 2 * radius, 2 * radius));
    }

    void frame(Color colour, double width, double x, double y, double w, double h, double radius) {
        stroke(colour, width, new RoundRectangle2D.Double(x, y, w, h, 2 * radius, 2 * radius));
    }

    void line(Color colour, double width, double... xy) {
        stroke(colour, width, poly(xy, false));
    }

    void dashed(Color colour, double width, double dash, double... xy) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(
                (float) width,
                BasicStroke.CAP_ROUND,
                BasicStroke.JOIN_ROUND,
                1,
                new float[] {(float) dash, (float) (dash * 1.2)},
                0));
        g.draw(poly(xy, false));
    }

    void stroke(Color colour, double width, Shape shape) {
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    void stroke(Color colour, double width, String path) {
        stroke(colour, width, SvgPath.of(path));
    }

    /** An arrow with its head at the second point. */
    void arrow(Color colour, double width, double x1, double y1, double x2, double y2) {
        double angle = Math.atan2(y2 - y1, x2 - x1);
        double head = width * 3.2;
        double bx = x2 - Math.cos(angle) * head * 0.8;
        double by = y2 - Math.sin(angle) * head * 0.8;
        line(colour, width, x1, y1, bx, by);
        double nx = -Math.sin(angle) * head * 0.62;
        double ny = Math.cos(angle) * head * 0.62;
        polygon(colour, x2, y2, bx + nx, by + ny, bx - nx, by - ny);
    }

    /** Draws with the origin moved, then scaled and turned (degrees, clockwise). */
    void in(double x, double y, double scaleX, double scaleY, double degrees, Runnable drawing) {
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        g.rotate(Math.toRadians(degrees));
        g.scale(scaleX, scaleY);
        drawing.run();
        g.setTransform(before);
    }

    void in(double x, double y, double scale, Runnable drawing) {
        in(x, y, scale, scale, 0, drawing);
    }

    void clipped(Shape shape, Runnable drawing) {
        Shape before = g.getClip();
        g.clip(shape);
        drawing.run();
        g.setClip(before);
    }

    void faded(double alpha, Runnable drawing) {
        if (alpha <= 0.01) {
            return;
        }
        Composite before = g.getComposite();
        double now = before instanceof AlphaComposite composite ? composite.getAlpha() : 1;
        g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) Ease.clamp(alpha * now)));
        drawing.run();
        g.setComposite(before);
    }

    /** Text with its left end, middle or right end (align 0, 0.5, 1) at x and its base line at y. */
    void text(String text, double x, double y, double size, boolean bold, Color colour, double align) {
        double width = align == 0 ? 0 : Fonts.width(text, size, bold);
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        if (before.getDeterminant() < 0) {
            g.scale(-1, 1);
            g.translate(align == 0 ? -Fonts.width(text, size, bold) : 0, 0);
        }
        g.setFont(Fonts.of(text, size, bold));
        g.setColor(colour);
        g.drawString(text, (float) (-width * align), 0f);
        g.setTransform(before);
    }

    double width(String text, double size, boolean bold) {
        return Fonts.width(text, size, bold);
    }

    /** Text broken into lines no wider than the width; answers the y below the last line. */
    double paragraph(String text, double x, double y, double width, double size, boolean bold, Color colour) {
        double at = y;
        for (String line : wrap(text, width, size, bold)) {
            text(line, x, at, size, bold, colour, 0);
            at += size * 1.32;
        }
        return at;
    }

    static List<String> wrap(String text, double width, double size, boolean bold) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && Fonts.width(longer, size, bold) > width) {
                lines.add(line.toString());
                line = new StringBuilder(word);
            } else {
                line = new StringBuilder(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    static Path2D poly(double[] xy, boolean close) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        if (close) {
            path.closePath();
        }
        return path;
    }
}
