package org.pra.academy.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.pra.academy.content.ContentNode;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Yaml;

/** The entry routes a to j, read from {@code rules/entry-routes.yaml}. */
final class EntryRules {

    static final String FILE = "rules/entry-routes.yaml";
    private final String version;
    private final List<EntryRoute> routes;
    private final List<String> relevantWork;

    private EntryRules(ContentNode yaml) {
        version = yaml.text("version");
        relevantWork = yaml.texts("relevant-work");
        routes = yaml.list("routes").stream().map(EntryRules::route).toList();
        if (routes.isEmpty()) {
            yaml.fault("routes", "There is no way into the programme: at least one route is needed.");
        }
    }

    static EntryRules read(ContentTree files, Faults faults) {
        return new EntryRules(Yaml.read(files, FILE, faults));
    }

    EligibilityReport check(Profile profile, LocalDate today) {
        return new EligibilityReport(
                version,
                today,
                routes.stream().map(route -> route.check(profile, today)).toList());
    }

    List<String> relevantWork() {
        return relevantWork;
    }

    private static EntryRoute route(ContentNode node) {
        return new EntryRoute(
                node.text("id"),
                node.text("title"),
                node.child("needs").items().stream().map(EntryRules::need).toList(),
                node.child("evidence").items().stream()
                        .map(EntryRules::evidence)
                        .toList());
    }

    private static EvidenceKind evidence(ContentNode node) {
        try {
            return EvidenceKind.valueOf(node.asText());
        } catch (IllegalArgumentException e) {
            node.fault("evidence-kind", "There is no evidence called '" + node.asText() + "'.");
            return EvidenceKind.EXPERIENCE_LETTER;
        }
    }

    private static Need need(ContentNode node) {
        if (node.has("schooling")) {
            return new Need.Schooling(node.number("schooling"));
        }
        if (node.has("nsqf")) {
            return new Need.Nsqf(node.value("nsqf", BigDecimal::new, BigDecimal.TEN));
        }
        if (node.has("experience")) {
            return new Need.RelevantMonths(node.number("experience"));
        }
        return new Need.Held(node.value("credential", Credential::valueOf, Credential.UG_YEAR_1), node.flag("current"));
    }
}
