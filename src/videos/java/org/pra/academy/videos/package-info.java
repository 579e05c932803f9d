/** Makes the programme's videos from their storyboards: draws, speaks, mixes, captions; not part of the shipped application. */
@NullMarked
package org.pra.academy.videos;

import org.jspecify.annotations.NullMarked;
