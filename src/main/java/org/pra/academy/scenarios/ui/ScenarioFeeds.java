package org.pra.academy.scenarios.ui;

import java.util.Optional;
import org.pra.academy.curriculum.FeedScreens;
import org.pra.academy.scenarios.ScenarioPaths;
import org.pra.academy.scenarios.ScenarioService;
import org.springframework.stereotype.Component;

/** Lectures lead to the conversations they feed. */
@Component
class ScenarioFeeds implements FeedScreens {

    private final ScenarioService scenarios;

    ScenarioFeeds(ScenarioService scenarios) {
        this.scenarios = scenarios;
    }

    @Override
    public Optional<Feed> feed(String id) {
        return scenarios.title(id).map(title -> new Feed(id + " " + title, ScenarioPaths.scenario(id)));
    }
}
