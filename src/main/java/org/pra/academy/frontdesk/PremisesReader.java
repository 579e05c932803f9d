package org.pra.academy.frontdesk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pra.academy.content.ContentNode;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Yaml;

/** Reads the invented hospital and the screens of its information system. */
final class PremisesReader {

    static final String FOLDER = "frontdesk/his/";
    private final ContentTree files;
    private final Faults faults;

    PremisesReader(ContentTree files, Faults faults) {
        this.files = files;
        this.faults = faults;
    }

    Premises premises() {
        ContentNode yaml = Yaml.read(files, FOLDER + "hospital.yaml", faults);
        ContentNode pace = yaml.child("pace");
        Map<String, Integer> tariff = new LinkedHashMap<>();
        yaml.child("tariff").entries().forEach((service, price) -> {
            tariff.put(service, price.asNumber());
            if (price.asNumber() < 0) {
                price.fault("tariff", "A price is never below nothing.");
            }
        });
        Map<String, List<String>> pools = new LinkedHashMap<>();
        yaml.child("pools")
                .entries()
                .forEach((name, list) -> pools.put(
                        name, list.items().stream().map(ContentNode::asText).toList()));
        return new Premises(
                yaml.text("name"),
                yaml.text("place"),
                yaml.text("uhid-prefix"),
                yaml.number("next-uhid"),
                yaml.number("pass"),
                new Premises.Pace(
                        pace.number("look"),
                        pace.number("set"),
                        pace.number("press"),
                        pace.number("open"),
                        pace.number("pick"),
                        pace.number("say")),
                tariff,
                pools);
    }

    Map<String, HisForm> forms() {
        Map<String, HisForm> forms = new LinkedHashMap<>();
        for (String path : files.paths(FOLDER + "forms/", ".yaml")) {
            ContentNode yaml = Yaml.read(files, path, faults);
            HisForm form = form(yaml);
            forms.put(form.id(), form);
            HisFormRules.check(form, yaml);
        }
        return forms;
    }

    private static HisForm form(ContentNode yaml) {
        return new HisForm(
                yaml.text("id"),
                yaml.text("title"),
                yaml.text("key"),
                yaml.text("about", ""),
                yaml.optional("needs").map(ContentNode::asText),
                yaml.optional("rows").map(PremisesReader::rows),
                yaml.list("fields").stream().map(PremisesReader::field).toList(),
                yaml.list("presses").stream().map(PremisesReader::press).toList());
    }

    private static HisForm.Rows rows(ContentNode node) {
        return new HisForm.Rows(node.text("type"), texts(node.child("columns")));
    }

    private static HisForm.Field field(ContentNode node) {
        Optional<HisForm.Only> only =
                node.optional("only").map(found -> new HisForm.Only(found.text("field"), found.texts("is")));
        return new HisForm.Field(
                node.text("id"),
                node.text("label"),
                node.value("kind", FieldKind::of, FieldKind.TEXT),
                node.flag("must"),
                node.flag("past"),
                node.flag("by-row"),
                only,
                node.texts("options"),
                node.text("hint", ""));
    }

    private static HisForm.Press press(ContentNode node) {
        return new HisForm.Press(
                node.text("id"),
                node.text("label"),
                node.value("does", HisForm.Does::of, HisForm.Does.SEND),
                node.text("type", ""),
                node.flag("duplicates"),
                node.flag("after-refusal"),
                node.optional("match").map(PremisesReader::texts).orElseGet(Map::of),
                node.text("says", ""));
    }

    private static Map<String, String> texts(ContentNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.entries().forEach((key, value) -> texts.put(key, value.asText()));
        return texts;
    }
}
