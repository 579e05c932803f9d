package org.pra.offenders;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class SetterOnAggregate {
    @Id
    private Long id;

    void setId(Long id) {
        this.id = id;
    }
}
