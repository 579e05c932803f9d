/**
 * The figures of a CPR rhythm from its raw event times. RhythmFigures on the server counts the same events in the same order, so that
 * both come to the same numbers; what the server counts is what stands.
 */
export type Kind = 'c' | 'b' | 'e';
export type Row = [at: number, kind: Kind, by: string];

export interface Exercise {
  id: string;
  seconds: number;
  rateFrom: number;
  rateTo: number;
  beat: number;
  compressions: number;
  breaths: number;
  longestPause: number;
  bounce: number;
  pauseFrom: number;
}

export interface Figures {
  compressions: number;
  lasted: number;
  rate: number;
  spread: number;
  inRange: number;
  handsOff: number;
  fraction: number;
  longestPause: number;
}

const ROUNDING = 0.02;

/** Compressions from the first on, bounces left out, and how long the run lasted. */
export function compressions(rows: Row[], exercise: Exercise): { at: number[]; lasted: number } {
  const sorted = [...rows].sort((a, b) => a[0] - b[0]);
  const limit = exercise.seconds * 1000;
  const at: number[] = [];
  let start = NaN;
  let lasted = 0;
  for (const [time, kind] of sorted) {
    if (Number.isNaN(start)) {
      if (kind !== 'c') {
        continue;
      }
      start = time;
    }
    const since = time - start;
    if (since > limit) {
      lasted = limit;
      continue;
    }
    lasted = Math.max(lasted, since);
    if (kind === 'c' && (at.length === 0 || since - at[at.length - 1] >= exercise.bounce)) {
      at.push(since);
    }
  }
  return { at, lasted };
}

export function figures(rows: Row[], exercise: Exercise): Figures {
  const { at, lasted } = compressions(rows, exercise);
  const strokes: number[] = [];
  let handsOff = 0;
  let longestPause = 0;
  const gap = (from: number, to: number, stroke: boolean): void => {
    const length = to - from;
    if (length > exercise.pauseFrom) {
      handsOff += length;
      longestPause = Math.max(longestPause, length);
    } else if (stroke) {
      strokes.push(length);
    }
  };
  for (let i = 1; i < at.length; i++) {
    gap(at[i - 1], at[i], true);
  }
  if (at.length > 0) {
    gap(at[at.length - 1], lasted, false);
  }
  let sum = 0;
  let inside = 0;
  for (const stroke of strokes) {
    sum += stroke;
    const slow = stroke > 60000 / exercise.rateFrom + ROUNDING;
    const fast = stroke < 60000 / exercise.rateTo - ROUNDING;
    inside += slow || fast ? 0 : 1;
  }
  const mean = strokes.length ? sum / strokes.length : 0;
  let squares = 0;
  for (const stroke of strokes) {
    squares += (stroke - mean) * (stroke - mean);
  }
  return {
    compressions: at.length,
    lasted,
    rate: mean === 0 ? 0 : 60000 / mean,
    spread: strokes.length ? Math.sqrt(squares / strokes.length) : 0,
    inRange: strokes.length ? (100 * inside) / strokes.length : 0,
    handsOff,
    fraction: lasted === 0 ? 0 : (100 * (lasted - handsOff)) / lasted,
    longestPause,
  };
}

/** The rate of the newest strokes, for the gauge; null while there are too few or the hands are off. */
export function liveRate(rows: Row[], exercise: Exercise, now: number): number | null {
  const { at } = compressions(rows, exercise);
  const newest = at.slice(-7);
  const first = rows.find((row) => row[1] === 'c')?.[0] ?? 0;
  if (newest.length < 4 || now - first - newest[newest.length - 1] > exercise.pauseFrom) {
    return null;
  }
  const strokes: number[] = [];
  for (let i = 1; i < newest.length; i++) {
    const length = newest[i] - newest[i - 1];
    if (length <= exercise.pauseFrom) {
      strokes.push(length);
    }
  }
  return strokes.length < 3 ? null : (60000 * strokes.length) / strokes.reduce((a, b) => a + b, 0);
}

/** Compressions since the last pause. */
export function inThisSet(rows: Row[], exercise: Exercise): number {
  const { at } = compressions(rows, exercise);
  let count = at.length ? 1 : 0;
  for (let i = at.length - 1; i > 0 && at[i] - at[i - 1] <= exercise.pauseFrom; i--) {
    count++;
  }
  return count;
}
