/** The PRA academy: training and competency assessment for Patient Relations Associates. */
@NullMarked
package org.pra.academy;

import org.jspecify.annotations.NullMarked;
