package org.pra.academy.videos;

import java.awt.Color;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** Reads the head and the cast of a storyboard; the director reads the scenes. */
final class StoryboardReader {

    private static final Set<String> LOOK_KEYS =
            Set.of("build", "skin", "hair", "hair-colour", "dress", "colour", "accent", "wears");

    Storyboard read(ContentNode yaml) {
        Keys.only(yaml, Set.of("id", "title", "cast", "scenes", "notes"));
        Map<String, Role> cast = new LinkedHashMap<>();
        cast.put("narrator", new Role("narrator", "Narrator", "", plain(), Voice.MEERA));
        yaml.child("cast").entries().forEach((id, node) -> cast.put(id, role(id, node)));
        return new Storyboard(yaml.text("id"), yaml.text("title"), cast, yaml.list("scenes"));
    }

    private Role role(String id, ContentNode node) {
        Keys.only(node, Set.of("name", "role", "look", "voice"));
        Voice voice = Keys.word(node.child("voice"), Voice.class, Voice.MEERA);
        return new Role(
                id,
                node.text("name"),
                node.text("role", ""),
                node.optional("look").map(this::look).orElse(plain()),
                voice);
    }

    private Look look(ContentNode node) {
        Keys.only(node, LOOK_KEYS);
        EnumSet<Look.Extra> extras = EnumSet.noneOf(Look.Extra.class);
        node.list("wears").forEach(item -> extras.add(Keys.word(item, Look.Extra.class, Look.Extra.BADGE)));
        Look.Build build = Keys.word(node.child("build"), Look.Build.class, Look.Build.MAN);
        return new Look(
                build,
                colour(node, "skin", "tan"),
                Keys.word(node.child("hair"), Look.Hair.class, Look.Hair.SHORT),
                colour(node, "hair-colour", build.old() ? "grey" : "black"),
                Keys.word(node.child("dress"), Look.Dress.class, Look.Dress.SHIRT),
                colour(node, "colour", "sky"),
                colour(node, "accent", "charcoal"),
                extras);
    }

    private static Color colour(ContentNode node, String key, String otherwise) {
        return node.optional(key)
                .map(found -> Palette.names().contains(found.asText())
                        ? Palette.named(found.asText())
                        : Keys.known(found, Map.<String, Color>of(), Palette.LINE_STRONG))
                .orElse(Palette.named(otherwise));
    }

    private static Look plain() {
        return new Look(
                Look.Build.WOMAN,
                Palette.named("tan"),
                Look.Hair.BUN,
                Palette.named("black"),
                Look.Dress.UNIFORM,
                Palette.named("teal"),
                Palette.named("mustard"),
                EnumSet.noneOf(Look.Extra.class));
    }
}
