import { content, fold, signature, standingAt, valueAt, type SheetState } from './fold.js';
import { newId } from './ids.js';
import type { Checklist, Kept, Kind, Operation, Sheet } from './types.js';
import type { Store } from './store.js';

/** One open sheet in memory: its record, its entries, and which of its own entries are on the disk. */
export class Page {
  readonly entries = new Map<string, Kept>();
  readonly onDisk = new Set<string>();
  /** What the disk did not take: sent all the same, for as long as the page is open. */
  readonly inMemory = new Set<string>();
  private undoable: Operation[][] = [];
  sheet: Sheet;
  state: SheetState = { standing: new Map() };

  constructor(sheet: Sheet) {
    this.sheet = sheet;
  }

  take(kept: Kept[]): void {
    kept.forEach((entry) => {
      this.entries.set(entry.operation.id, entry);
      this.onDisk.add(entry.operation.id);
    });
    this.refold();
  }

  refold(): void {
    this.state = fold(
      [...this.entries.values()]
        .filter((entry) => entry.outcome !== 'REFUSED' && entry.outcome !== 'LATE')
        .map((entry) => entry.operation)
    );
  }

  /** Own entries without a receipt that counts. */
  unconfirmed(device: string): Kept[] {
    return [...this.entries.values()].filter(
      (entry) => entry.operation.device === device && entry.outcome !== 'KEPT' && entry.outcome !== 'LATE'
    );
  }

  confirmed(device: string): number {
    return [...this.entries.values()].filter(
      (entry) => entry.operation.device === device && (entry.outcome === 'KEPT' || entry.outcome === 'LATE')
    ).length;
  }

  /** Own entries that are not on the disk yet: a few milliseconds after a tap, and for good where the disk is full. */
  unwritten(device: string): number {
    return [...this.entries.values()].filter((entry) => entry.operation.device === device && !this.onDisk.has(entry.operation.id)).length;
  }

  remember(group: Operation[]): void {
    this.undoable.push(group);
  }

  lastGroup(): Operation[] | undefined {
    return this.undoable.pop();
  }

  canUndo(): boolean {
    return this.undoable.length > 0;
  }
}

/** What is to be written: a value at a place. */
export interface Mark {
  kind: Kind;
  line?: string;
  value: string;
}

/** All sheets on this device. Every entry goes through here, is shown at once, and is told to be on the disk when it is. */
export class Book {
  readonly pages = new Map<string, Page>();
  private readonly store: Store;
  private readonly listeners = new Set<() => void>();
  private readonly other: BroadcastChannel | null;
  broken = '';

  constructor(store: Store) {
    this.store = store;
    this.other = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('pra-station');
    this.other?.addEventListener('message', () => void this.load());
  }

  get device(): string {
    return this.store.device;
  }

  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  changed(): void {
    this.listeners.forEach((listener) => listener());
  }

  async load(): Promise<void> {
    const before = [...this.pages.keys()];
    const sheets = await this.store.sheets();
    for (const sheet of sheets) {
      const page = this.pages.get(sheet.id) ?? new Page(sheet);
      page.sheet = sheet;
      page.take(await this.store.entries(sheet.id));
      this.pages.set(sheet.id, page);
    }
    for (const id of before) {
      if (!sheets.some((sheet) => sheet.id === id)) {
        this.pages.delete(id);
      }
    }
    this.changed();
  }

  /** A new sheet, or the one that is open for the same trainee on the same checklist. */
  async open(
    person: string,
    trainee: { id: string; name: string },
    checklist: Checklist,
    mode: string,
    id: string = newId(),
    known = false
  ): Promise<Page> {
    const open = [...this.pages.values()].find(
      ({ sheet }) =>
        sheet.id === id ||
        (!known &&
          sheet.trainee === trainee.id &&
          sheet.checklist.id === checklist.id &&
          sheet.mode === mode &&
          sheet.result === null &&
          !sheet.closed &&
          sheet.refused === '' &&
          sheet.person === person)
    );
    if (open) {
      return open;
    }
    const page = new Page({
      id,
      person,
      trainee: trainee.id,
      traineeName: trainee.name,
      checklist,
      mode,
      openedAt: Date.now(),
      known,
      position: 0,
      confirmed: 0,
      confirmedAt: '',
      instructions: [],
      instructionSeen: 0,
      closed: false,
      refused: '',
      missing: [],
      result: null
    });
    await this.store.settle(page.sheet, [], []);
    this.pages.set(id, page);
    this.tellOthers();
    this.changed();
    return page;
  }

  /** Writes entries together; each replaces what stands at its place on this device right now. */
  write(page: Page, marks: Mark[], undoable = true): void {
    const group = marks
      .filter((mark) => mark.kind === 'CLOCK' || mark.kind === 'SIGN' || this.says(page, mark))
      .map((mark) => this.entry(page, mark));
    if (group.length === 0) {
      return;
    }
    if (undoable && group.some((entry) => entry.kind !== 'CLOCK' && entry.kind !== 'SIGN')) {
      page.remember(group);
    }
    group.forEach((operation) => page.entries.set(operation.id, { operation, outcome: '', at: '', why: '' }));
    page.refold();
    this.changed();
    this.store.append(group).then(
      () => {
        group.forEach((operation) => page.onDisk.add(operation.id));
        this.tellOthers();
        this.changed();
      },
      (error: unknown) => {
        group.forEach((operation) => page.inMemory.add(operation.id));
        this.broken = String(error);
        this.changed();
      }
    );
  }

  /** Puts back what stood before the last writing, as a new entry: the change of mind stays on record. */
  undo(page: Page): void {
    const group = page.lastGroup() ?? [];
    const back = group
      .filter((entry) => entry.kind !== 'CLOCK' && entry.kind !== 'SIGN')
      .map((entry): Mark => {
        const before = entry.after.map((id) => page.entries.get(id)?.operation).find((found) => found !== undefined);
        return { kind: entry.kind, line: entry.line, value: before?.value ?? (entry.kind === 'STATE' ? 'OPEN' : '') };
      });
    this.write(page, back, false);
  }

  async settle(page: Page, receipts: Kept[], news: Operation[]): Promise<void> {
    await this.store.settle(page.sheet, receipts, news);
    receipts.forEach((receipt) => page.entries.set(receipt.operation.id, receipt));
    page.take(news.map((operation) => ({ operation, outcome: 'KEPT', at: '', why: '' })));
    this.tellOthers();
    this.changed();
  }

  /** Graded or closed, and all of it at the academy: then it can leave the device. */
  over(page: Page): boolean {
    return (page.sheet.result !== null || page.sheet.closed) && page.unconfirmed(this.device).length === 0;
  }

  async forget(page: Page): Promise<void> {
    await this.store.forget(page.sheet.id);
    this.pages.delete(page.sheet.id);
    this.tellOthers();
    this.changed();
  }

  unconfirmed(): number {
    return [...this.pages.values()].reduce((sum, page) => sum + page.unconfirmed(this.device).length, 0);
  }

  private says(page: Page, mark: Mark): boolean {
    const line = mark.line ?? '';
    const now = standingAt(page.state, mark.kind, line);
    const empty = mark.kind === 'STATE' ? 'OPEN' : '';
    return now.length > 1 || (valueAt(page.state, mark.kind, line) || empty) !== mark.value;
  }

  private entry(page: Page, mark: Mark): Operation {
    const line = mark.line ?? '';
    const after = mark.kind === 'CLOCK' ? [] : standingAt(page.state, mark.kind, line).map((entry) => entry.id);
    return {
      id: newId(),
      sheet: page.sheet.id,
      kind: mark.kind,
      line,
      value: mark.value,
      after: mark.kind === 'SIGN' ? [...after, ...content(page.state)] : after,
      device: this.device,
      number: 0,
      wall: Date.now(),
      mono: Math.round(performance.now())
    };
  }

  private tellOthers(): void {
    this.other?.postMessage('changed');
  }
}

export function signedBy(page: Page, who: 'trainee' | 'assessor'): Operation | undefined {
  return signature(page.state, who);
}
