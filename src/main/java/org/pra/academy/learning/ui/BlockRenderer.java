package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.pra.academy.curriculum.LectureText.Block;
import org.pra.academy.shell.ui.Screen;

/** Shows one block of a text; {@code answered} hears each answer to a checkpoint. */
final class BlockRenderer {

    private BlockRenderer() {}

    static Component of(Block block, Consumer<CheckpointCard.Chosen> answered) {
        return switch (block) {
            case Block.Prose prose -> html("learning-prose", prose.html());
            case Block.Example example ->
                titled(
                        "learning-example",
                        text("learning.block.example") + ": " + example.title(),
                        html("learning-prose", example.html()));
            case Block.SayThis say -> say(say);
            case Block.LocalPolicy policy ->
                titled("learning-policy", text("learning.block.policy"), html("learning-prose", policy.html()));
            case Block.Figure figure -> figure(figure);
            case Block.Checkpoint checkpoint -> new CheckpointCard(checkpoint, answered);
        };
    }

    static Component html(String cssClass, String html) {
        return new Html("<div class=\"" + cssClass + "\">" + html + "</div>");
    }

    private static Component titled(String cssClass, String title, Component body) {
        Aside aside = new Aside(new H3(title), body);
        aside.addClassName(cssClass);
        return aside;
    }

    private static Component say(Block.SayThis say) {
        Div box = new Div(Screen.chip("done", text("learning.block.say")), new Paragraph(say.say()));
        box.addClassName("learning-say");
        if (!say.not().isBlank()) {
            box.add(Screen.chip("stop", text("learning.block.not")), new Paragraph(say.not()));
        }
        Paragraph why = new Paragraph(say.why());
        why.addClassName("learning-why");
        box.add(why);
        return box;
    }

    private static Component figure(Block.Figure figure) {
        OrderedList steps = new OrderedList();
        steps.addClassName("learning-steps");
        figure.steps().forEach(step -> steps.add(new ListItem(new Span(step))));
        Div box = new Div(new H3(figure.title()), steps, new Paragraph(figure.alt()));
        box.addClassName("learning-figure");
        return box;
    }
}
