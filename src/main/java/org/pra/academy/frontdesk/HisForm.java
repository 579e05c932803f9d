package org.pra.academy.frontdesk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A screen of the hospital's information system as an institute declares it. {@code needs} names the type of record that must be open
 * before; {@code rows} lists the records of a type and repeats the fields marked {@code by-row} for each of them.
 */
record HisForm(
        String id,
        String title,
        String key,
        String about,
        Optional<String> needs,
        Optional<Rows> rows,
        List<Field> fields,
        List<Press> presses) {

    record Field(
            String id,
            String label,
            FieldKind kind,
            boolean must,
            boolean past,
            boolean byRow,
            Optional<Only> only,
            List<String> options,
            String hint) {}

    /** The field is asked for only while another field of the form has one of these values. */
    record Only(String field, List<String> values) {}

    /** Columns of the records shown beside the fields, each with its head. */
    record Rows(String type, Map<String, String> columns) {}

    /**
     * A button. {@code says} is the sentence after it went well; {@code afterRefusal} hides it until the first one was refused;
     * {@code match} lays fields of the form beside fields of the open record and refuses where they differ.
     */
    record Press(
            String id,
            String label,
            Does does,
            String type,
            boolean duplicates,
            boolean afterRefusal,
            Map<String, String> match,
            String says) {}

    enum Does {
        SEARCH,
        CREATE,
        UPDATE,
        SEND;

        static Does of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** The field behind an address: {@code mobile}, or {@code L5.finding} where fields repeat by row. */
    Optional<Field> field(String address) {
        int dot = address.lastIndexOf('.');
        String name = rows.isPresent() && dot > 0 ? address.substring(dot + 1) : address;
        return fields.stream().filter(field -> field.id().equals(name)).findFirst();
    }

    Optional<Press> press(String name) {
        return presses.stream().filter(press -> press.id().equals(name)).findFirst();
    }
}
