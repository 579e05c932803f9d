/** Shared screen parts: frame, headings, save state, reasons, empty states, charts. */
@NamedInterface("ui")
@NullMarked
package org.pra.academy.shell.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
