import { signedBy, type Book, type Mark, type Page } from './book.js';
import { Clocks } from './clocks.js';
import { announce, h, swap } from './dom.js';
import { contradictions, differs, standingAt, stateAt, valueAt } from './fold.js';
import { safety, signInDialog } from './header.js';
import { lineDialog } from './linedialog.js';
import { allows, bounds, linesOf, mark } from './marking.js';
import { ratingPanel, resultPanel, signPanel } from './panels.js';
import type { Sync } from './sync.js';
import { text } from './texts.js';
import type { Kind, Line, LineState, Phase } from './types.js';

const STATES: LineState[] = ['DONE', 'CORRECTED', 'NOT_DONE'];

/** One phase on a screen, a tap a line; the receipt above, the clocks at the thumb, rating and signing last and apart. */
export class SheetScreen {
  readonly root = h('main', { class: 'sheet' });
  readonly page: Page;
  readonly book: Book;
  readonly sync: Sync;
  private readonly clocks: Clocks;
  private readonly head = h('div', { class: 'head' });
  private readonly told = h('div', { class: 'told' });
  private readonly tabs = h('nav', { class: 'tabs', 'aria-label': text('station.phases') });
  private readonly body = h('div', { class: 'body' });
  private readonly foot = h('footer');
  private phase = 0;
  private drawn = '';
  private readonly onLeave: () => void;

  constructor(book: Book, sync: Sync, page: Page, onLeave: () => void) {
    this.book = book;
    this.sync = sync;
    this.page = page;
    this.onLeave = onLeave;
    this.clocks = new Clocks(this);
    const mode = page.sheet.checklist.modes.find((found) => found.id === page.sheet.mode);
    this.root.append(
      h(
        'header',
        {},
        h('button', { type: 'button', class: 'back', 'aria-label': text('station.back'), click: onLeave }, '‹'),
        h('div', {}, h('h1', {}, page.sheet.traineeName), h('p', {}, `${page.sheet.checklist.title} · ${mode?.title ?? ''}`)),
        this.head
      ),
      this.told,
      this.tabs,
      this.body,
      this.foot
    );
  }

  get phases(): Phase[] {
    const shown = new Set(linesOf(this.page.sheet.checklist, this.page.sheet.mode).map((line) => line.id));
    return this.page.sheet.checklist.phases
      .map((phase) => ({ ...phase, lines: phase.lines.filter((line) => shown.has(line.id)) }))
      .filter((phase) => phase.lines.length > 0);
  }

  get lines(): Line[] {
    return linesOf(this.page.sheet.checklist, this.page.sheet.mode);
  }

  write(marks: Mark[]): void {
    this.book.write(this.page, marks);
  }

  /** A value measured on a line; a line not judged yet is judged by it, and the assessor may judge otherwise. */
  measured(line: Line, seconds: number): void {
    const value = String(Math.round(seconds * 10) / 10);
    const marks: Mark[] = [{ kind: 'MEASURE', line: line.id, value }];
    const open = stateAt(this.page.state, line.id) === 'OPEN' && !differs(this.page.state, 'STATE', line.id);
    if (open && line.measure && (line.measure.min !== null || line.measure.max !== null)) {
      marks.push({ kind: 'STATE', line: line.id, value: allows(line.measure, Number(value)) ? 'DONE' : 'NOT_DONE' });
    }
    this.write(marks);
    announce(text('station.measured', line.id, value));
  }

  show(): void {
    swap(this.head, safety(this.book, this.sync, this.page, () => signInDialog(this.sync)));
    this.showTold();
    if (this.page.sheet.result) {
      this.tabs.replaceChildren();
      this.foot.replaceChildren();
      swap(this.body, resultPanel(this, this.onLeave));
      return;
    }
    this.showTabs();
    const kind = this.phase < this.phases.length ? `phase ${this.phase}` : this.phase === this.phases.length ? 'rating' : 'sign';
    if (kind.startsWith('phase')) {
      this.showLines(kind);
    } else if (kind === 'rating') {
      if (this.drawn !== kind) {
        this.body.replaceChildren(ratingPanel(this));
      }
      const words = this.body.querySelector<HTMLTextAreaElement>('#words');
      if (words && document.activeElement !== words) {
        words.value = valueAt(this.page.state, 'WORDS', '');
      }
      this.body.querySelectorAll<HTMLElement>('[data-choices]').forEach((place) => {
        swap(place, ...this.choices(place.dataset.choices as Kind, ''));
      });
      this.body.querySelectorAll<HTMLElement>('[data-kind]').forEach((button) => {
        const standing = valueAt(this.page.state, button.dataset.kind as 'RATING' | 'RESPECT', '');
        button.setAttribute('aria-pressed', String(standing === button.dataset.value));
      });
    } else {
      const typed = this.body.querySelector<HTMLInputElement>('#trainee-name')?.value;
      const focus = document.activeElement?.id;
      swap(this.body, signPanel(this));
      const field = this.body.querySelector<HTMLInputElement>('#trainee-name');
      if (field && typed && !field.value) {
        field.value = typed;
      }
      if (focus && this.drawn === kind) {
        document.getElementById(focus)?.focus();
      }
    }
    this.showFoot();
    this.drawn = kind;
  }

  go(phase: number): void {
    this.phase = Math.max(0, Math.min(this.phases.length + 1, phase));
    this.show();
    this.body.scrollTop = 0;
    this.tabs.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private showTold(): void {
    const { sheet } = this.page;
    const notes: (Node | string)[] = [];
    sheet.instructions
      .filter((one) => one.position > sheet.instructionSeen)
      .forEach((one) =>
        notes.push(
          h(
            'p',
            { class: 'instruction', role: 'alert' },
            text(`station.told.${one.kind}`, one.words, one.minutes),
            h('button', { type: 'button', class: 'quiet', click: () => this.seen(one.position) }, text('station.told.seen'))
          )
        )
      );
    if (sheet.closed) {
      notes.push(h('p', { class: 'instruction' }, text('station.closed')));
    }
    if (sheet.refused) {
      notes.push(h('p', { class: 'instruction' }, sheet.refused));
    }
    const differing = contradictions(this.page.state);
    if (differing.length > 0) {
      notes.push(h('p', { class: 'instruction', id: 'contradictions' }, text('station.differs.where', this.places(differing))));
    }
    const key = JSON.stringify([sheet.instructions.length, sheet.instructionSeen, sheet.closed, sheet.refused, this.places(differing)]);
    if (this.told.dataset.key !== key) {
      this.told.dataset.key = key;
      this.told.replaceChildren(...notes);
    }
  }

  private seen(position: number): void {
    this.page.sheet.instructionSeen = Math.max(this.page.sheet.instructionSeen, position);
    void this.book.settle(this.page, [], []);
    this.sync.now();
  }

  private showTabs(): void {
    const names = [...this.phases.map((phase) => phase.title), text('station.tab.rating'), text('station.tab.sign')];
    const differing = contradictions(this.page.state);
    if (this.tabs.children.length !== names.length) {
      this.tabs.replaceChildren(
        ...names.map((name, index) => h('button', { type: 'button', 'data-phase': index, click: () => this.go(index) }, name, h('span', { class: 'left' })))
      );
    }
    names.forEach((_, index) => {
      const phase = this.phases[index];
      const left = phase?.lines.filter((line) => stateAt(this.page.state, line.id) === 'OPEN').length ?? 0;
      const odd = phase?.lines.some((line) => differing.some((one) => one.line === line.id)) ?? false;
      const rating = index === this.phases.length;
      const rated = rating && valueAt(this.page.state, 'RATING', '') !== '';
      const unlike = odd || (rating && differing.some((one) => one.line === ''));
      const note = unlike ? '?' : phase ? (left === 0 ? '✓' : String(left)) : rated ? '✓' : '';
      const tab = this.tabs.children[index]!;
      tab.lastElementChild!.textContent = note;
      if (index === this.phase) {
        tab.setAttribute('aria-current', 'step');
      } else {
        tab.removeAttribute('aria-current');
      }
    });
  }

  private showLines(kind: string): void {
    const phase = this.phases[this.phase]!;
    if (this.drawn !== kind || this.body.children.length === 0) {
      this.body.replaceChildren(h('div', { class: 'lines' }, ...phase.lines.map((line) => this.row(line))));
    }
    phase.lines.forEach((line) => this.update(line));
  }

  private row(line: Line): HTMLElement {
    const level = line.measure?.kind === 'LEVEL';
    const toggles = level
      ? Array.from({ length: Number(line.measure?.max ?? 0) + 1 }, (_, value) =>
          h(
            'button',
            {
              type: 'button',
              class: 'toggle level',
              'data-level': value,
              click: () =>
                this.write([
                  { kind: 'MEASURE', line: line.id, value: String(value) },
                  { kind: 'STATE', line: line.id, value: 'DONE' }
                ])
            },
            String(value)
          )
        )
      : STATES.map((state) =>
          h(
            'button',
            {
              type: 'button',
              class: 'toggle',
              'data-state': state,
              click: () => this.write([{ kind: 'STATE', line: line.id, value: state }])
            },
            text(`state.${state}`)
          )
        );
    const timed = line.measure?.kind === 'SECONDS' && line.measure.tap === null;
    return h(
      'div',
      { class: 'line', id: `line-${line.id}`, role: 'group', 'aria-label': `${line.id} ${line.text}`, 'data-critical': line.critical },
      h(
        'div',
        { class: 'words' },
        h('p', { class: 'what' }, h('span', { class: 'id' }, line.id), ` ${line.text}`, line.critical ? h('span', { class: 'critical' }, text('line.critical')) : null),
        h(
          'p',
          { class: 'target' },
          line.low ? `${line.target}. ` : line.target,
          line.policy ? ` (${text('station.policy')})` : '',
          line.low ? ` 0: ${line.low}. ${line.measure?.max ?? ''}: ${line.high}.` : ''
        ),
        h('p', { class: 'seen' })
      ),
      h(
        'div',
        { class: 'extras' },
        timed ? h('button', { type: 'button', class: 'timer', 'data-timer': line.id, click: () => this.clocks.line(line) }, '⏱') : null,
        h('button', { type: 'button', class: 'more', 'aria-label': text('station.more', line.id), click: () => lineDialog(this, line) }, '✎')
      ),
      h('div', { class: 'toggles' }, ...toggles)
    );
  }

  private update(line: Line): void {
    const row = this.body.querySelector<HTMLElement>(`#line-${CSS.escape(line.id)}`);
    if (!row) {
      return;
    }
    const state = stateAt(this.page.state, line.id);
    const value = valueAt(this.page.state, 'MEASURE', line.id);
    row.querySelectorAll<HTMLElement>('[data-state]').forEach((button) => {
      button.setAttribute('aria-pressed', String(button.dataset.state === state));
    });
    row.querySelectorAll<HTMLElement>('[data-level]').forEach((button) => {
      button.setAttribute('aria-pressed', String(value !== '' && button.dataset.level === value));
    });
    row.dataset.seen = state;
    const words: (Node | string)[] = [];
    if (value !== '' && line.measure && line.measure.kind !== 'LEVEL') {
      const within = allows(line.measure, Number(value));
      const rate = line.measure.tap === 'COMPRESSIONS' && line.measure.count > 0 ? ` (${Math.round((line.measure.count * 60) / Number(value))}/min)` : '';
      words.push(
        h(
          'span',
          { class: within ? 'within' : 'outside' },
          `${value} ${text(`measure.${line.measure.kind}`)}${rate} `,
          bounds(line.measure) ? text(within ? 'station.within' : 'station.outside', bounds(line.measure)) : ''
        )
      );
    }
    const note = valueAt(this.page.state, 'NOTE', line.id);
    if (note) {
      words.push(h('span', { class: 'note' }, `“${note}”`));
    }
    (['STATE', 'MEASURE', 'NOTE'] as const).forEach((kind) => words.push(...this.choices(kind, line.id)));
    swap(row.querySelector<HTMLElement>('.seen')!, ...words);
  }

  /** Where two devices say different things: both, to choose from. */
  private choices(kind: Kind, line: string): HTMLElement[] {
    if (!differs(this.page.state, kind, line)) {
      return [];
    }
    const says = new Set(standingAt(this.page.state, kind, line).map((entry) => entry.value));
    const words = (value: string): string =>
      kind === 'STATE' ? text(`state.${value}`) : kind === 'RATING' && value ? text(`rating.${value}`) : value || '–';
    return [
      h(
        'span',
        { class: 'differs' },
        text('station.differs'),
        ...[...says].map((value) =>
          h('button', { type: 'button', class: 'quiet', 'data-choose': value, click: () => this.write([{ kind, line, value }]) }, words(value))
        )
      )
    ];
  }

  private showFoot(): void {
    if (this.foot.children.length === 0) {
      this.foot.append(
        h('button', { type: 'button', id: 'undo', class: 'quiet', click: () => this.book.undo(this.page) }, text('station.undo')),
        h('button', { type: 'button', class: 'quiet', id: 'previous', click: () => this.go(this.phase - 1) }, text('station.previous')),
        this.clocks.station,
        this.clocks.intervals,
        h('button', { type: 'button', class: 'primary', id: 'next', click: () => this.go(this.phase + 1) }, text('station.next'))
      );
    }
    this.foot.querySelector<HTMLButtonElement>('#undo')!.disabled = !this.page.canUndo();
    this.foot.querySelector<HTMLButtonElement>('#previous')!.disabled = this.phase === 0;
    this.foot.querySelector<HTMLButtonElement>('#next')!.hidden = this.phase > this.phases.length;
    this.clocks.intervals.hidden = !this.clocks.timesIntervals || this.phase >= this.phases.length;
    this.clocks.show();
  }

  /** What is missing before it can be signed. */
  get missing(): string[] {
    const marks = mark(this.page.sheet, this.page.state);
    const missing: string[] = [];
    if (marks.open.length > 0) {
      missing.push(text('station.missing.lines', marks.open.map((line) => line.id).join(', ')));
    }
    if (valueAt(this.page.state, 'RATING', '') === '') {
      missing.push(text('station.missing.rating'));
    }
    const differing = contradictions(this.page.state);
    if (differing.length > 0) {
      missing.push(text('station.differs.where', this.places(differing)));
    }
    return missing;
  }

  private places(differing: { line: string }[]): string {
    return [...new Set(differing.map((one) => one.line || text('station.tab.rating')))].join(', ');
  }

  sign(who: 'trainee' | 'assessor', name: string): void {
    this.book.write(this.page, [{ kind: 'SIGN', line: who, value: name }]);
    this.sync.now();
  }

  signed(who: 'trainee' | 'assessor'): string {
    return signedBy(this.page, who)?.value ?? '';
  }
}
