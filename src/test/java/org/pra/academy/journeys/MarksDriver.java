package org.pra.academy.journeys;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Fills the unit marks as an instructor does, part by part, with nine tenths of what each part gives. */
final class MarksDriver {

    private static final List<String> PARTS = List.of("Theory", "Practical", "Viva", "On the job");
    private final Browser browser;

    MarksDriver(Browser browser) {
        this.browser = browser;
    }

    void giveNineTenthsOfEverything() {
        List<List<String>> grid = browser.all(By.cssSelector("tbody tr")).stream()
                .map(row -> row.findElements(By.cssSelector("th, td")).stream()
                        .map(WebElement::getText)
                        .toList())
                .toList();
        for (List<String> row : grid) {
            boolean employability = row.getFirst().startsWith("N0102");
            for (int part = employability ? 0 : 1; part < PARTS.size(); part++) {
                String cell = row.get(part + 1);
                if (cell.contains(" of ")) {
                    int maximum = Integer.parseInt(cell.substring(cell.lastIndexOf(' ') + 1));
                    give(row.getFirst(), PARTS.get(part), maximum * 9 / 10, maximum);
                }
            }
        }
    }

    private void give(String unit, String part, int points, int maximum) {
        WholeChainJourney.choose(browser, "Unit", unit);
        WholeChainJourney.choose(browser, "Part", part);
        replace("vaadin-integer-field input", String.valueOf(points));
        replace("vaadin-text-field input", "Stations and logbook");
        browser.press("Record these marks");
        int column = PARTS.indexOf(part) + 1;
        browser.see(
                By.xpath("//tr[th[. = \"" + unit + "\"]]/td[" + column + "][. = '" + points + " of " + maximum + "']"));
    }

    private void replace(String css, String value) {
        WebElement field = browser.see(By.cssSelector(css));
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"));
        field.sendKeys(value);
        field.sendKeys(Keys.TAB);
    }
}
