import { stateAt, valueAt, type SheetState } from './fold.js';
import type { Checklist, Line, Measure, Sheet } from './types.js';

export function linesOf(checklist: Checklist, modeId: string): Line[] {
  const hides = checklist.modes.find((mode) => mode.id === modeId)?.hides ?? [];
  return checklist.phases.flatMap((phase) => phase.lines).filter((line) => !hides.includes(line.id));
}

export function allows(measure: Measure, value: number): boolean {
  return (measure.min === null || value >= measure.min) && (measure.max === null || value <= measure.max);
}

export function bounds(measure: Measure): string {
  if (measure.min === null) {
    return measure.max === null ? '' : `≤ ${measure.max}`;
  }
  return measure.max === null ? `≥ ${measure.min}` : `${measure.min} – ${measure.max}`;
}

export function counts(line: Line, state: SheetState): boolean {
  const seen = stateAt(state, line.id);
  const value = valueAt(state, 'MEASURE', line.id);
  if (seen !== 'DONE' && seen !== 'CORRECTED') {
    return false;
  }
  if (!line.measure || value === '') {
    return line.measure?.kind !== 'LEVEL';
  }
  return allows(line.measure, Number(value));
}

export interface Marks {
  points: number;
  maximum: number;
  passed: boolean;
  critical: string[];
  open: Line[];
  done: number;
  notDone: number;
  corrected: number;
}

/** What the sheet will be marked, as the academy does it; the academy's own marking is the one that counts. */
export function mark(sheet: Sheet, state: SheetState): Marks {
  const marks: Marks = { points: 0, maximum: 0, passed: true, critical: [], open: [], done: 0, notDone: 0, corrected: 0 };
  for (const line of linesOf(sheet.checklist, sheet.mode)) {
    const seen = stateAt(state, line.id);
    const level = line.measure?.kind === 'LEVEL';
    const value = valueAt(state, 'MEASURE', line.id);
    marks.maximum += level ? line.weight * Number(line.measure?.max ?? 0) : line.weight;
    marks.done += seen === 'DONE' ? 1 : 0;
    marks.notDone += seen === 'NOT_DONE' ? 1 : 0;
    marks.corrected += seen === 'CORRECTED' ? 1 : 0;
    if (seen === 'OPEN' || (level && seen !== 'NOT_DONE' && value === '')) {
      marks.open.push(line);
    }
    const good = counts(line, state);
    if (level && (seen === 'DONE' || seen === 'CORRECTED')) {
      marks.points += line.weight * Number(value || 0);
    } else if (good) {
      marks.points += line.weight;
    }
    if (!good) {
      if (line.critical) {
        marks.critical.push(line.id);
      }
      if (sheet.checklist.passPoints === null || line.critical || (level && value !== '')) {
        marks.passed = false;
      }
    }
  }
  if (sheet.checklist.passPoints !== null && marks.points < sheet.checklist.passPoints) {
    marks.passed = false;
  }
  return marks;
}
