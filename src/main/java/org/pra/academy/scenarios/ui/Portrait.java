package org.pra.academy.scenarios.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;

/** A drawn figure whose posture follows the arousal; the signs in words say the same, so it is hidden from readers. */
final class Portrait {

    private Portrait() {}

    static Component of(int arousal) {
        double tense = Math.min(10, Math.max(0, arousal)) / 10.0;
        int shoulders = (int) Math.round(96 - 16 * tense);
        int brow = (int) Math.round(6 * tense);
        int mouth = (int) Math.round(8 - 16 * tense);
        int hands = (int) Math.round(128 - 34 * tense);
        return new Html("""
                <div><svg class="scenarios-portrait" viewBox="0 0 160 180" aria-hidden="true" focusable="false">
                  <path class="scenarios-body" d="M30 180 Q34 %1$d 80 %1$d Q126 %1$d 130 180 Z"/>
                  <path class="scenarios-arm" d="M40 150 L58 %4$d M120 150 L102 %4$d"/>
                  <circle class="scenarios-head" cx="80" cy="58" r="30"/>
                  <path class="scenarios-hair" d="M50 60 Q48 24 80 24 Q112 24 110 60 Q104 40 80 40 Q56 40 50 60 Z"/>
                  <path class="scenarios-face" d="M64 %2$d l12 %5$d M96 %2$d l-12 %5$d M68 60 h2 M90 60 h2 M68 76 Q80 %3$d 92 76"/>
                </svg></div>""".formatted(shoulders, 50 - brow / 2, 76 + mouth, hands, brow));
    }
}
