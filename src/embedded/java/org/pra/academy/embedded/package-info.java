/** A real MariaDB started beside the application from Maven artifacts, for ./pra run and ./pra test. */
@NullMarked
package org.pra.academy.embedded;

import org.jspecify.annotations.NullMarked;
