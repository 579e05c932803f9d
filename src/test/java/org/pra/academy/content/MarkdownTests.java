package org.pra.academy.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTests {

    @Test
    void linksWithinThePageStay() {
        assertThat(Markdown.toHtml("One [UHID](#term-uhid) for life.")).contains("href=\"#term-uhid\"");
    }

    @Test
    void tablesStayAndScriptsDoNot() {
        assertThat(Markdown.toHtml("| a | b |\n| --- | --- |\n| 1 | 2 |\n"))
                .contains("<table>")
                .contains("<td>1</td>");
        assertThat(Markdown.toHtml("<script>alert(1)</script><img src=x onerror=alert(1)>"))
                .doesNotContain("<script")
                .doesNotContain("<img");
        assertThat(Markdown.toHtml("[click](javascript:alert(1))")).doesNotContain("javascript:");
    }
}
