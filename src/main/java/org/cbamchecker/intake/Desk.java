package org.cbamchecker.intake;

import org.cbamchecker.diagnostics.Diagnostics;

/** What all entries of a file share. */
record Desk(Diagnostics faults, Conventions conventions, Pool pool, References references) {}
