package org.pra.academy.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.pra.academy.kernel.Role;

/** Roles as one short column, {@code INSTRUCTOR,TRAINEE}: they are always read with their person. */
@Converter
class RolesConverter implements AttributeConverter<Set<Role>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }

    @Override
    public Set<Role> convertToEntityAttribute(String text) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (!text.isEmpty()) {
            for (String name : text.split(",")) {
                roles.add(Role.valueOf(name));
            }
        }
        return roles;
    }
}
