/** A place in a text by its words: what was marked, what stood before and after it, and where it began. */
export interface Anchor {
  quote: string;
  before: string;
  after: string;
  start: number;
}

export interface Stretch {
  from: number;
  to: number;
  /** False when the words themselves have changed since they were marked. */
  same: boolean;
}

/** How many characters before and after a mark help to find it again. */
export const AROUND = 40;

export function anchor(text: string, from: number, to: number): Anchor {
  return {
    quote: text.slice(from, to),
    before: text.slice(Math.max(0, from - AROUND), from),
    after: text.slice(to, to + AROUND),
    start: from,
  };
}

/**
 * Finds the marked words in a text that may have been edited since. Of several places the one with the most of the old neighbours wins, then
 * the nearest. When the words are gone, what now stands between the old neighbours is taken, if it is about as long.
 */
export function locate(text: string, mark: Anchor): Stretch | undefined {
  const places = occurrences(text, mark.quote);
  if (places.length > 0) {
    const best = places
      .map((from) => ({ from, score: likeness(text, from, mark) * 10_000 - Math.abs(from - mark.start) }))
      .reduce((one, other) => (other.score > one.score ? other : one));
    return { from: best.from, to: best.from + mark.quote.length, same: true };
  }
  return between(text, mark);
}

function occurrences(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = words ? text.indexOf(words) : -1; at >= 0; at = text.indexOf(words, at + 1)) {
    places.push(at);
  }
  return places;
}

/** How many characters on both sides are still the old ones. */
function likeness(text: string, from: number, mark: Anchor): number {
  const after = text.slice(from + mark.quote.length);
  return commonEnd(text.slice(0, from), mark.before) + commonStart(after, mark.after);
}

function commonStart(one: string, other: string): number {
  let count = 0;
  while (count < one.length && count < other.length && one[count] === other[count]) {
    count += 1;
  }
  return count;
}

function commonEnd(one: string, other: string): number {
  let count = 0;
  while (count < one.length && count < other.length && one[one.length - 1 - count] === other[other.length - 1 - count]) {
    count += 1;
  }
  return count;
}

function between(text: string, mark: Anchor): Stretch | undefined {
  const shortest = 12;
  const head = mark.before || mark.quote.slice(0, AROUND);
  const tail = mark.after || mark.quote.slice(-AROUND);
  if (head.length < shortest || tail.length < shortest) {
    return undefined;
  }
  const longest = Math.max(mark.quote.length * 2, mark.quote.length + 60);
  let best: Stretch | undefined;
  for (const place of occurrences(text, head)) {
    const from = mark.before ? place + head.length : place;
    const end = text.indexOf(tail, from);
    const to = mark.after ? end : end + tail.length;
    if (end > from && to - from <= longest && (!best || Math.abs(from - mark.start) < Math.abs(best.from - mark.start))) {
      best = { from, to, same: false };
    }
  }
  return best;
}
