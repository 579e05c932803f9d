package org.pra.academy.frontdesk.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;
import org.pra.academy.frontdesk.DeskScene;
import org.pra.academy.frontdesk.FieldKind;

/** The browser's own controls: fast under a keyboard, known to every screen reader, and sent when they are left. */
interface Control {

    Component component();

    void show(String value);

    static Control of(DeskScene.Field field, Consumer<String> left) {
        return switch (field.kind()) {
            case CHOICE -> new Choice(field.options(), field.value(), left);
            case TICK -> new Tick(left);
            case LONG -> new Area(left);
            default -> new Line(field.kind(), left);
        };
    }

    /** One line of typing. */
    final class Line extends Input implements Control {
        Line(FieldKind kind, Consumer<String> left) {
            getElement().setAttribute("autocomplete", "off");
            switch (kind) {
                case MOBILE, PIN, AGE, NUMBER, MONEY, DATE, TIME, ABHA, AADHAAR ->
                    getElement().setAttribute("inputmode", "numeric");
                default -> getElement().setAttribute("spellcheck", "false");
            }
            whenLeft(this, left);
        }

        @Override
        public Component component() {
            return this;
        }

        @Override
        public void show(String value) {
            setValue(value);
        }
    }

    /** Several lines of typing. */
    @Tag("textarea")
    final class Area extends AbstractSinglePropertyField<Area, String> implements Control {
        Area(Consumer<String> left) {
            super("value", "", false);
            setSynchronizedEvent("change");
            getElement().setAttribute("rows", "7");
            whenLeft(this, left);
        }

        @Override
        public Component component() {
            return this;
        }

        @Override
        public void show(String value) {
            setValue(value);
        }
    }

    /** One of several words. */
    @Tag("select")
    final class Choice extends AbstractSinglePropertyField<Choice, String> implements Control {
        Choice(List<String> options, String chosen, Consumer<String> left) {
            super("value", "", false);
            setSynchronizedEvent("change");
            option("", "—", chosen);
            options.forEach(option -> option(option, option, chosen));
            whenLeft(this, left);
        }

        private void option(String value, String word, String chosen) {
            Element option = new Element("option").setAttribute("value", value).setText(word);
            if (value.equals(chosen)) {
                option.setAttribute("selected", "");
            }
            getElement().appendChild(option);
        }

        @Override
        public Component component() {
            return this;
        }

        @Override
        public void show(String value) {
            setValue(value);
        }
    }

    /** Yes or not. */
    @Tag("input")
    final class Tick extends AbstractSinglePropertyField<Tick, Boolean> implements Control {
        Tick(Consumer<String> left) {
            super("checked", false, false);
            setSynchronizedEvent("change");
            getElement().setAttribute("type", "checkbox");
            addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    left.accept(event.getValue() ? "yes" : "");
                }
            });
        }

        @Override
        public Component component() {
            return this;
        }

        @Override
        public void show(String value) {
            setValue(value.equals("yes"));
        }
    }

    private static void whenLeft(AbstractField<?, String> field, Consumer<String> left) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                left.accept(event.getValue());
            }
        });
    }
}
