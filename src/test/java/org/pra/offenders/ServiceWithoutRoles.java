package org.pra.offenders;

import org.springframework.stereotype.Service;

@Service
class ServiceWithoutRoles {
    public void anybodyMay() {}
}
