package org.pra.academy.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

@AcademyTest
class PairAndMapTests {

    @Autowired
    private ScenarioService scenarios;

    @Autowired
    private PairService pairs;

    @Autowired
    private MapService maps;

    @Autowired
    private FolderService folders;

    @Autowired
    private TestTrainees trainees;

    @Autowired
    private TestPeople people;

    @Test
    void aPartnerFollowsTheTraineeWithTheCode() {
        PersonId trainee = people.trainee();
        Scene.Moment moment = begin(trainee, RunMode.PRACTICE);
        String code = people.as(trainee, () -> pairs.code(moment.run()));
        assertThat(people.as(trainee, () -> pairs.code(moment.run())))
                .isEqualTo(code)
                .hasSize(6);
        PersonId partner = people.trainee();
        PairService.Part first = people.as(
                partner,
                () -> pairs.part(code.toLowerCase(java.util.Locale.ROOT)).orElseThrow());
        assertThat(first.thought()).contains("insulin");
        assertThat(first.cue()).contains("Look back at your father");
        people.run(trainee, () -> trainees.goOn(moment, List.of("b1-open")));
        PairService.Part second = people.as(partner, () -> pairs.part(code).orElseThrow());
        assertThat(second.heard()).contains("I am Asha from patient relations");
        assertThat(second.says()).isEqualTo("Just look at him.");
        assertThat(people.as(partner, () -> pairs.part("AAAAAA"))).isEmpty();
    }

    @Test
    void anAssessedRunHasNoPartner() {
        PersonId trainee = people.trainee();
        Scene.Moment moment = begin(trainee, RunMode.ASSESSED);
        assertThatThrownBy(() -> people.as(trainee, () -> pairs.code(moment.run())))
                .isInstanceOf(CurrentActor.NotAllowed.class);
    }

    @Test
    void theMapCountsWhatTraineesChose() {
        PersonId trainee = people.trainee();
        PersonId instructor = people.instructor();
        int before = chosen(instructor, "b2-sugar");
        people.run(trainee, () -> trainees.goOn(begin(trainee, RunMode.PRACTICE), List.of("b1-open", "b2-sugar")));
        assertThat(chosen(instructor, "b2-sugar")).isEqualTo(before + 1);
        FlowMap map = people.as(instructor, () -> maps.map("DS01"));
        assertThat(map.places())
                .filteredOn("id", "storm")
                .singleElement()
                .satisfies(storm -> assertThat(storm.kind()).isEqualTo("interruption"));
        assertThat(map.places()).filteredOn("kind", "poor").hasSize(3);
        assertThat(map.facts()).contains("phone-out", "promised", "recorded");
    }

    @Test
    void aTrialBeginsAnywhereWithAnyValues() {
        PersonId instructor = people.instructor();
        Preview angry = people.as(
                instructor, () -> maps.preview("DS01", "b5", Map.of("arousal", 7), List.of(), List.of("b5-order")));
        assertThat(angry.said())
                .singleElement()
                .satisfies(said -> assertThat(said.points()).isEqualTo("R7: 2, R10: 3"));
        Preview calm = people.as(
                instructor, () -> maps.preview("DS01", "b5", Map.of("arousal", 3), List.of(), List.of("b5-order")));
        assertThat(calm.said())
                .singleElement()
                .satisfies(said -> assertThat(said.points()).isEqualTo("R7: 4, R10: 4"));
        Preview filmed =
                people.as(instructor, () -> maps.preview("DS01", "b4", Map.of(), List.of("phone-out"), List.of()));
        assertThat(filmed.says()).contains("He is filming");
    }

    @Test
    void aFolderGoesOutAndComesBackWithoutAFault() {
        PersonId instructor = people.instructor();
        FolderService.Folder folder = people.as(instructor, () -> folders.export("DS01"));
        assertThat(folder.fileName()).matches("DS01-[0-9a-f]{12}\\.zip");
        FolderService.Checked checked = people.as(instructor, () -> folders.check(folder.zip()));
        assertThat(checked.faults()).isEmpty();
        assertThat(checked.fared()).hasSize(5);
        assertThat(checked.playable()).isTrue();
        assertThat(people.as(instructor, () -> folders.map(checked.script())).places())
                .hasSize(23);
        FolderService.Checked nothing = people.as(instructor, () -> folders.check(new byte[] {1, 2, 3}));
        assertThat(nothing.playable()).isFalse();
        assertThat(nothing.faults()).extracting("rule").contains("missing-file");
    }

    private int chosen(PersonId instructor, String reply) {
        return people.as(instructor, () -> maps.map("DS01")).places().stream()
                .flatMap(place -> place.ways().stream())
                .filter(way -> way.reply().equals(reply))
                .mapToInt(FlowMap.Way::chosen)
                .findFirst()
                .orElseThrow();
    }

    private Scene.Moment begin(PersonId trainee, RunMode mode) {
        return (Scene.Moment) people.as(trainee, () -> scenarios.begin("DS01", mode));
    }
}
