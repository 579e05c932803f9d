import { h } from './dom.js';
import type { SheetScreen } from './sheet.js';
import { text } from './texts.js';
import type { Line, Measure } from './types.js';

/** The clocks of a sheet: the station's time, runs of compressions with the pauses between, and a stopwatch on timed lines. All monotonic. */
export class Clocks {
  readonly station = h('span', { class: 'station-time', role: 'timer' });
  readonly intervals: HTMLButtonElement;
  readonly timesIntervals: boolean;
  private readonly screen: SheetScreen;
  private readonly lines = new Map<string, number>();
  private run = 0;
  private stopped = 0;
  private runs = 0;
  private pauses = 0;

  constructor(screen: SheetScreen) {
    this.screen = screen;
    this.intervals = h('button', { type: 'button', id: 'compressions', class: 'clock', click: () => this.compressions() });
    this.timesIntervals = screen.lines.some((line) => line.measure?.tap === 'COMPRESSIONS');
    window.setInterval(() => this.show(), 200);
  }

  show(): void {
    const now = performance.now();
    const { sheet } = this.screen.page;
    if (!this.intervals.hidden) {
      const running = this.run > 0;
      this.intervals.setAttribute('aria-pressed', String(running));
      const seconds = ((now - (running ? this.run : this.stopped)) / 1000).toFixed(1);
      this.intervals.textContent = running
        ? text('station.compressions.stop', seconds)
        : this.stopped > 0
          ? text('station.compressions.pause', seconds)
          : text('station.compressions.start');
    }
    this.lines.forEach((since, id) => {
      const button = document.querySelector<HTMLElement>(`[data-timer="${id}"]`);
      if (button) {
        button.textContent = `■ ${((now - since) / 1000).toFixed(1)}`;
        button.setAttribute('aria-pressed', 'true');
      }
    });
    const extra = sheet.instructions.reduce((sum, one) => sum + one.minutes, 0);
    const left = (sheet.checklist.minutes + extra) * 60 - (Date.now() - sheet.openedAt) / 1000;
    const words =
      left > 0 ? text('station.time.left', `${Math.floor(left / 60)}:${String(Math.floor(left % 60)).padStart(2, '0')}`) : text('station.time.over');
    if (this.station.textContent !== words) {
      this.station.textContent = words;
    }
  }

  /** Starts, and on the second tap stops, the stopwatch of one line. */
  line(line: Line): void {
    const since = this.lines.get(line.id);
    if (since === undefined) {
      this.lines.set(line.id, performance.now());
      this.tap(line.id, 'start');
      this.show();
      return;
    }
    this.lines.delete(line.id);
    this.tap(line.id, 'stop');
    const button = document.querySelector<HTMLElement>(`[data-timer="${line.id}"]`);
    if (button) {
      button.textContent = '⏱';
      button.removeAttribute('aria-pressed');
    }
    this.screen.measured(line, (performance.now() - since) / 1000);
  }

  private compressions(): void {
    const now = performance.now();
    if (this.run === 0) {
      this.tap('', 'start');
      if (this.stopped > 0) {
        this.give('PAUSE', this.pauses++, (now - this.stopped) / 1000);
      }
      this.run = now;
    } else {
      this.tap('', 'stop');
      this.give('COMPRESSIONS', this.runs++, (now - this.run) / 1000);
      this.run = 0;
      this.stopped = now;
    }
    this.show();
  }

  /** The first run goes to the first line that asks for one, the second to the second, every later one to the last. */
  private give(tap: Measure['tap'], index: number, seconds: number): void {
    const asking = this.screen.lines.filter((line) => line.measure?.tap === tap);
    const line = asking[Math.min(index, asking.length - 1)];
    if (line) {
      this.screen.measured(line, seconds);
    }
  }

  private tap(line: string, value: string): void {
    this.screen.write([{ kind: 'CLOCK', line, value }]);
  }
}
