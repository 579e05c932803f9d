package org.pra.academy.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Everybody the academy knows. */
interface Persons extends Repository<Person, UUID> {

    Person save(Person person);

    Person saveAndFlush(Person person);

    Optional<Person> findById(UUID id);

    Optional<Person> findByEmail(String email);

    boolean existsByEmail(String email);

    long count();
}
