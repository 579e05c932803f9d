package org.pra.offenders.ui;

import org.pra.offenders.UnguardedService;

class ViewCallingUnguarded {
    void click(UnguardedService service) {
        service.act();
    }
}
