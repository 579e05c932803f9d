import type { Kind, LineState, Operation } from './types.js';

/** What the entries of a sheet add up to, by the same rule as the academy's: an entry that nobody replaced stands. */
export interface SheetState {
  standing: Map<string, Operation[]>;
}

function place(kind: Kind, line: string): string {
  return `${kind} ${line}`;
}

export function fold(operations: Iterable<Operation>): SheetState {
  const places = new Map<string, Operation[]>();
  for (const operation of operations) {
    if (operation.kind !== 'CLOCK') {
      const key = place(operation.kind, operation.line);
      places.set(key, [...(places.get(key) ?? []), operation]);
    }
  }
  const standing = new Map<string, Operation[]>();
  for (const [key, entries] of places) {
    const replaced = new Set(entries.flatMap((entry) => entry.after));
    standing.set(
      key,
      entries.filter((entry) => !replaced.has(entry.id)).sort((a, b) => (a.id < b.id ? -1 : 1))
    );
  }
  return { standing };
}

export function standingAt(state: SheetState, kind: Kind, line: string): Operation[] {
  return state.standing.get(place(kind, line)) ?? [];
}

/** The value at a place; empty where nothing stands or two devices differ. */
export function valueAt(state: SheetState, kind: Kind, line: string): string {
  const says = standingAt(state, kind, line);
  return differs(state, kind, line) || says.length === 0 ? '' : says[0]!.value;
}

export function differs(state: SheetState, kind: Kind, line: string): boolean {
  return new Set(standingAt(state, kind, line).map((entry) => entry.value)).size > 1;
}

export function stateAt(state: SheetState, line: string): LineState {
  return (valueAt(state, 'STATE', line) || 'OPEN') as LineState;
}

/** All that stands of what is graded and signed. */
export function content(state: SheetState): string[] {
  return [...state.standing.entries()]
    .filter(([key]) => !key.startsWith('SIGN '))
    .flatMap(([, entries]) => entries.map((entry) => entry.id));
}

/** The signature that saw exactly what stands. */
export function signature(state: SheetState, who: 'trainee' | 'assessor'): Operation | undefined {
  const all = content(state);
  return standingAt(state, 'SIGN', who).find(
    (entry) => entry.value !== '' && all.length > 0 && all.every((id) => entry.after.includes(id))
  );
}

export function contradictions(state: SheetState): { kind: Kind; line: string }[] {
  return [...state.standing.keys()]
    .map((key) => ({ kind: key.slice(0, key.indexOf(' ')) as Kind, line: key.slice(key.indexOf(' ') + 1) }))
    .filter(({ kind, line }) => kind !== 'SIGN' && differs(state, kind, line));
}
