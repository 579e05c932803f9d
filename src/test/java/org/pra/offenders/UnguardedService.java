package org.pra.offenders;

import org.pra.academy.kernel.CalledByServices;

@CalledByServices
public class UnguardedService {
    public void act() {}
}
