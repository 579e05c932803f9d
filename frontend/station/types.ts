/** What the academy and the device say to each other, as the academy's records have it. */
export type Kind = 'STATE' | 'MEASURE' | 'NOTE' | 'RATING' | 'WORDS' | 'RESPECT' | 'SIGN' | 'CLOCK';
export type LineState = 'OPEN' | 'DONE' | 'NOT_DONE' | 'CORRECTED';

export interface Operation {
  id: string;
  sheet: string;
  kind: Kind;
  line: string;
  value: string;
  after: string[];
  device: string;
  number: number;
  wall: number;
  mono: number;
}

export type Outcome = 'KEPT' | 'LATE' | 'WAIT' | 'REFUSED';

export interface Kept {
  operation: Operation;
  outcome: Outcome | '';
  at: string;
  why: string;
}

export interface Measure {
  kind: 'SECONDS' | 'COUNT' | 'RATE' | 'CM' | 'LEVEL';
  min: number | null;
  max: number | null;
  tap: 'COMPRESSIONS' | 'PAUSE' | null;
  count: number;
}

export interface Line {
  id: string;
  text: string;
  target: string;
  critical: boolean;
  weight: number;
  measure: Measure | null;
  policy: boolean;
  low: string;
  high: string;
}

export interface Mode {
  id: string;
  title: string;
  hides: string[];
}

export interface Phase {
  id: string;
  title: string;
  lines: Line[];
}

export interface Checklist {
  id: string;
  title: string;
  edition: string;
  year: number;
  minutes: number;
  passPoints: number | null;
  standardised: boolean;
  modes: Mode[];
  phases: Phase[];
  digest: string;
}

export interface Reason {
  rule: string;
  met: boolean;
  key: string;
  args: string[];
}

export interface Result {
  gradedAt: string;
  points: number;
  maximum: number;
  passed: boolean;
  criticalMissed: string[];
}

export interface Instruction {
  sheet: string;
  kind: 'NUDGE' | 'EXTEND' | 'CLOSE' | 'REOPEN';
  words: string;
  minutes: number;
  at: string;
  position: number;
}

/** A sheet as the device keeps it, beside its entries. */
export interface Sheet {
  id: string;
  person: string;
  trainee: string;
  traineeName: string;
  checklist: Checklist;
  mode: string;
  openedAt: number;
  known: boolean;
  position: number;
  confirmed: number;
  confirmedAt: string;
  instructions: Instruction[];
  instructionSeen: number;
  closed: boolean;
  refused: string;
  missing: Reason[];
  result: Result | null;
}

export interface Work {
  trainees: { id: string; name: string; texts: Record<string, string> }[];
  checklists: Checklist[];
  open: { sheet: string; trainee: string; checklist: string; digest: string; mode: string }[];
}

export interface Door {
  person: string | null;
  name: string;
  instructor: boolean;
  header: string;
  parameter: string;
  token: string;
  now: number;
}

export interface Standing {
  sheet: string;
  refused: string;
  position: number;
  confirmed: number;
  news: Operation[];
  instructions: Instruction[];
  closed: boolean;
  result: Result | null;
  missing: Reason[];
}

export interface Receipt {
  now: string;
  entries: { id: string; outcome: Outcome; at: string | null; why: string }[];
  sheets: Standing[];
}
