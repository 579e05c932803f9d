package org.pra.offenders;

class BannedNameHelper {}
