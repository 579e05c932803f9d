package org.pra.academy.placements.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.placements.Answer;
import org.pra.academy.placements.Signer;
import org.pra.academy.placements.SigningPage;
import org.pra.academy.shell.ui.PlainForm;

/** Every entry with its answer, then who signs and that they saw the work; one button sends all of it. */
final class SigningForm extends Div {

    /** Takes the answers of a preceptor. */
    interface Signing {
        void answer(Signer signer, List<Answer> answers);
    }

    SigningForm(SigningPage.Open page, List<PracticeBlock> blocks, Signing signing) {
        addClassName("placements-signing");
        List<LineCard> cards =
                page.lines().stream().map(line -> new LineCard(line, blocks)).toList();
        TextField name = new TextField(text("placements.sign.name"));
        name.setAutocomplete(Autocomplete.NAME);
        TextField designation = new TextField(text("placements.sign.designation"));
        designation.setHelperText(text("placements.ask.designationHint"));
        Checkbox saw = new Checkbox(text("placements.sign.saw"));
        saw.setId("saw-work");
        PlainForm form = new PlainForm(
                text(
                        page.lines().size() == 1 ? "placements.sign.actionOne" : "placements.sign.action",
                        page.lines().size()),
                () -> {
                    Signer signer = new Signer(name.getValue(), designation.getValue());
                    List<Answer> answers = cards.stream().map(LineCard::answer).toList();
                    boolean signs = answers.stream().anyMatch(answer -> answer.kind() != Answer.Kind.RETURNED);
                    if (signs && !saw.getValue()) {
                        throw new IllegalArgumentException(text("placements.sign.sawMissing"));
                    }
                    signing.answer(signer, answers);
                },
                name,
                designation,
                saw,
                new Paragraph(text("placements.sign.meaning", page.trainee())));
        form.setId("signing-form");
        add(new Paragraph(text("placements.sign.how")));
        cards.forEach(this::add);
        add(new H2(text("placements.sign.who")), form);
    }
}
