import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { type Exercise, figures, inThisSet, type Kind, liveRate, type Row } from './rhythm.js';

interface Server {
  start(mode: string): Promise<string>;
  chunk(run: string, seq: number, body: string): Promise<string>;
  finish(run: string): Promise<void>;
}

/** The log's shape; the server reads this and every earlier one. */
const VERSION = 2;
const SEND_EVERY_MS = 3000;
const RETRY_MS = 3000;
const STORE = 'pra-rhythm';
const CHUNKS = 'chunks';
const DRAFT = 'draft';
const SLOWEST = 80;
const FASTEST = 140;
const SPEAK_EVERY_MS = 6000;
const MOTION_PEAK = 3.2;
const MOTION_REST_MS = 260;

interface Waiting {
  run: string;
  seq: number;
  body: string;
}

/**
 * <pra-rhythm-pad>: press, tap, space bar or the phone's own movement. Times are the events' own (monotonic). Every press is in the
 * browser's store before the next one, and stays there until the server has receipted its chunk, so that a crash loses nothing. The
 * server counts; what is shown live is a help.
 */
class RhythmPad extends LitElement {
  static properties = {
    exercise: { attribute: false },
    texts: { attribute: false },
    open: { attribute: false },
    owner: { attribute: false },
    phase: { state: true },
    mode: { state: true },
    beating: { state: true },
    moving: { state: true },
    save: { state: true },
    clock: { state: true },
    spoken: { state: true },
  };

  declare exercise: Exercise;
  declare texts: Record<string, string>;
  declare open: string;
  declare owner: string;
  declare phase: 'ready' | 'running' | 'counting';
  declare mode: 'COACHED' | 'TEST';
  declare beating: boolean;
  declare moving: boolean;
  declare save: { state: 'idle' | 'saving' | 'saved' | 'failed'; at: string; tries: number };
  declare clock: number;
  declare spoken: string;

  private rows: Row[] = [];
  private unsent: Row[] = [];
  private run = '';
  private seq = 0;
  private timers: number[] = [];
  private sending: Promise<void> | null = null;
  private retry = 0;
  private lastSpoken = 0;
  private lastHand = 0;
  private lastPeak = 0;
  private audio?: AudioContext;
  private nextBeat = 0;

  constructor() {
    super();
    this.texts = {};
    this.open = '';
    this.owner = '';
    this.phase = 'ready';
    this.mode = 'COACHED';
    this.beating = false;
    this.moving = false;
    this.save = { state: 'idle', at: '', tries: 0 };
    this.clock = 0;
    this.spoken = '';
  }

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.onKey);
    document.addEventListener('visibilitychange', this.onHidden);
    window.setTimeout(() => void this.leftOver(), 0);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.onKey);
    document.removeEventListener('visibilitychange', this.onHidden);
    this.keep();
    this.quiet();
    super.disconnectedCallback();
  }

  private get server(): Server {
    return (this as unknown as { $server: Server }).$server;
  }

  private text(key: string, ...args: (string | number)[]): string {
    return args.reduce<string>((text, arg, i) => text.replace(`{${i}}`, String(arg)), this.texts[key] ?? key);
  }

  /** What an earlier page could not send goes first; then a run that was broken off is counted as far as it came. */
  private async leftOver(): Promise<void> {
    const draft = this.draft();
    if (draft) {
      this.store([...this.waiting(), draft]);
      this.forgetDraft();
    }
    const late = new Set(this.waiting().map((each) => each.run));
    if (this.open) {
      late.add(this.open);
    }
    if (late.size === 0) {
      return;
    }
    this.phase = 'counting';
    await this.flush();
    for (const run of late) {
      if (!this.waits(run)) {
        await this.server.finish(run).catch(() => undefined);
      }
    }
    this.phase = 'ready';
  }

  private async begin(mode: 'COACHED' | 'TEST'): Promise<void> {
    this.mode = mode;
    if (this.beating) {
      this.audio ??= new AudioContext();
    }
    try {
      this.run = await this.server.start(mode);
    } catch {
      this.save = { ...this.save, state: 'failed', tries: this.save.tries + 1 };
      return;
    }
    this.rows = [];
    this.unsent = [];
    this.seq = 0;
    this.clock = 0;
    this.phase = 'running';
    this.spoken = this.text('go');
    this.timers = [
      window.setInterval(() => this.tick(), 100),
      window.setInterval(() => {
        this.keep();
        void this.flush();
      }, SEND_EVERY_MS),
    ];
    this.nextBeat = this.audio ? this.audio.currentTime + 0.1 : 0;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.drills-pad')?.focus();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (this.phase !== 'running' || event.repeat || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const target = event.target as HTMLElement;
    const onPad = target === document.body || target.classList.contains('drills-pad');
    if (event.key === ' ' && (onPad || !target.closest('button, a, input, select, textarea'))) {
      event.preventDefault();
      this.lastHand = event.timeStamp;
      this.take('c', event.timeStamp, 'key');
    } else if (event.key.toLowerCase() === 'b' && this.exercise.breaths > 0 && this.contains(target)) {
      this.take('b', event.timeStamp, 'key');
    }
  };

  private readonly onHidden = (): void => {
    if (document.visibilityState === 'hidden') {
      this.keep();
    }
  };

  private readonly onPress = (event: PointerEvent): void => {
    event.preventDefault();
    this.lastHand = event.timeStamp;
    this.take('c', event.timeStamp, event.pointerType || 'pointer');
  };

  /** A press that came neither by finger nor by key: assistive technology activates the button. */
  private readonly onClick = (event: MouseEvent): void => {
    if (event.detail === 0 && event.timeStamp - this.lastHand > 500) {
      this.take('c', event.timeStamp, 'assistive');
    }
  };

  private readonly onMotion = (event: DeviceMotionEvent): void => {
    const a = event.acceleration;
    if (!a || a.x === null || a.y === null || a.z === null) {
      return;
    }
    const strength = Math.hypot(a.x, a.y, a.z);
    if (strength > MOTION_PEAK && event.timeStamp - this.lastPeak > MOTION_REST_MS) {
      this.lastPeak = event.timeStamp;
      this.take('c', event.timeStamp, 'motion');
    }
  };

  private async motion(on: boolean): Promise<void> {
    const sensor = window.DeviceMotionEvent as unknown as { requestPermission?: () => Promise<string> };
    if (on && sensor?.requestPermission && (await sensor.requestPermission()) !== 'granted') {
      return;
    }
    this.moving = on;
    window.removeEventListener('devicemotion', this.onMotion);
    if (on) {
      window.addEventListener('devicemotion', this.onMotion);
    }
  }

  private take(kind: Kind, at: number, by: string): void {
    if (this.phase !== 'running' || (kind === 'b' && this.rows.length === 0)) {
      return;
    }
    const row: Row = [Math.round(at * 100) / 100, kind, by];
    this.rows.push(row);
    this.unsent.push(row);
    this.put(DRAFT, { run: this.run, seq: this.seq, body: this.body() });
    if (row[0] - this.first() > this.exercise.seconds * 1000) {
      void this.end();
    } else {
      this.requestUpdate();
    }
  }

  private first(): number {
    return this.rows.find((row) => row[1] === 'c')?.[0] ?? performance.now();
  }

  private tick(): void {
    this.sound();
    if (this.rows.length === 0) {
      return;
    }
    this.clock = performance.now() - this.first();
    if (this.clock > this.exercise.seconds * 1000 + 50) {
      this.take('e', performance.now(), 'clock');
      return;
    }
    if (this.mode === 'COACHED' && performance.now() - this.lastSpoken > SPEAK_EVERY_MS) {
      this.lastSpoken = performance.now();
      this.spoken = this.coach();
    }
  }

  private coach(): string {
    const rate = liveRate(this.rows, this.exercise, performance.now());
    if (rate === null) {
      return this.text('paused');
    }
    const shown = Math.round(rate);
    const key = rate < this.exercise.rateFrom ? 'faster' : rate > this.exercise.rateTo ? 'slower' : 'good';
    return this.text(key, shown);
  }

  /** Beats are planned a little ahead on the sound card's own clock, so that they do not stumble with the screen. */
  private sound(): void {
    if (!this.audio || !this.beating) {
      return;
    }
    while (this.nextBeat < this.audio.currentTime + 0.3) {
      const tone = this.audio.createOscillator();
      const loud = this.audio.createGain();
      tone.frequency.value = 880;
      loud.gain.setValueAtTime(0.25, this.nextBeat);
      loud.gain.exponentialRampToValueAtTime(0.001, this.nextBeat + 0.06);
      tone.connect(loud).connect(this.audio.destination);
      tone.start(this.nextBeat);
      tone.stop(this.nextBeat + 0.07);
      this.nextBeat += 60 / this.exercise.beat;
    }
  }

  private quiet(): void {
    this.timers.forEach((timer) => window.clearInterval(timer));
    this.timers = [];
    window.removeEventListener('devicemotion', this.onMotion);
  }

  private readonly stop = (event: Event): void => {
    this.take('e', event.timeStamp, 'stop');
    void this.end();
  };

  private async end(): Promise<void> {
    if (this.phase !== 'running') {
      return;
    }
    this.phase = 'counting';
    this.quiet();
    this.keep();
    this.dataset.figures = JSON.stringify(figures(this.rows, this.exercise));
    await this.sending;
    await this.flush();
    while (this.isConnected && this.waits(this.run)) {
      await new Promise((resolve) => window.setTimeout(resolve, RETRY_MS));
      await this.flush();
    }
    await this.server.finish(this.run);
    this.phase = 'ready';
  }

  /** What is kept is kept for one person: on a shared device nobody sends the presses of another. */
  private read(name: string): unknown {
    try {
      return JSON.parse(window.localStorage.getItem(`${STORE}-${name}-${this.owner}`) ?? 'null');
    } catch {
      return null;
    }
  }

  private put(name: string, value: unknown): void {
    window.localStorage.setItem(`${STORE}-${name}-${this.owner}`, JSON.stringify(value));
  }

  private waiting(): Waiting[] {
    return (this.read(CHUNKS) as Waiting[] | null) ?? [];
  }

  private waits(run: string): boolean {
    return this.waiting().some((each) => each.run === run);
  }

  private store(waiting: Waiting[]): void {
    this.put(CHUNKS, waiting);
  }

  private draft(): Waiting | null {
    return this.read(DRAFT) as Waiting | null;
  }

  private forgetDraft(): void {
    window.localStorage.removeItem(`${STORE}-${DRAFT}-${this.owner}`);
  }

  private body(): string {
    return JSON.stringify({ version: VERSION, events: this.unsent });
  }

  /** Makes a chunk of what is not sent. */
  private keep(): void {
    if (this.unsent.length > 0 && this.run) {
      this.store([...this.waiting(), { run: this.run, seq: this.seq++, body: this.body() }]);
      this.unsent = [];
      this.forgetDraft();
    }
  }

  /** Sends every chunk once; what fails stays, holds up no other, and is tried again. */
  private flush(): Promise<void> {
    this.sending ??= this.send().finally(() => {
      this.sending = null;
    });
    return this.sending;
  }

  private async send(): Promise<void> {
    window.clearTimeout(this.retry);
    let failed = false;
    for (const next of this.waiting()) {
      this.save = { ...this.save, state: 'saving' };
      try {
        const at = await this.server.chunk(next.run, next.seq, next.body);
        this.store(this.waiting().filter((each) => each.run !== next.run || each.seq !== next.seq));
        this.save = { state: 'saved', at: at || this.save.at, tries: 0 };
      } catch {
        failed = true;
      }
    }
    if (failed) {
      this.save = { ...this.save, state: 'failed', tries: this.save.tries + 1 };
      if (this.isConnected) {
        this.retry = window.setTimeout(() => void this.flush(), RETRY_MS);
      }
    }
  }

  private saveLine(): string {
    switch (this.save.state) {
      case 'saving':
        return this.text('saving');
      case 'saved':
        return this.text('saved', this.save.at);
      case 'failed':
        return this.text('notSaved', this.save.tries);
      default:
        return '';
    }
  }

  protected render(): TemplateResult {
    return html`
      ${this.phase === 'ready' ? this.ready() : this.running()}
      <span class="shell-save-state" role=${this.phase === 'running' ? nothing : 'status'} data-state=${this.save.state}>${this.saveLine()}</span>
    `;
  }

  private ready(): TemplateResult {
    return html`
      <div class="drills-options">
        <label><input type="checkbox" class="drills-beat" .checked=${this.beating} @change=${(e: Event) => this.beat(e)} /> ${this.text('metronome', this.exercise.beat)}</label>
        ${'DeviceMotionEvent' in window
          ? html`<label
              ><input type="checkbox" .checked=${this.moving} @change=${(e: Event) => void this.motion((e.target as HTMLInputElement).checked)} />
              ${this.text('motion')}</label
            >`
          : nothing}
      </div>
      <div class="shell-actions">
        <button type="button" class="shell-button drills-coached" @click=${() => void this.begin('COACHED')}>${this.text('coached')}</button>
        <button type="button" class="shell-button shell-button-quiet drills-test" @click=${() => void this.begin('TEST')}>${this.text('test')}</button>
      </div>
    `;
  }

  private beat(event: Event): void {
    this.beating = (event.target as HTMLInputElement).checked;
    if (this.beating) {
      this.audio ??= new AudioContext();
    }
  }

  private running(): TemplateResult {
    const left = Math.max(0, Math.ceil(this.exercise.seconds - this.clock / 1000));
    const count = inThisSet(this.rows, this.exercise);
    const coached = this.mode === 'COACHED';
    return html`
      <div class="drills-running">
        <div class="drills-facts">
          <span role="timer" class="drills-left">${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}</span>
          ${coached && this.exercise.compressions
            ? html`<span class="drills-count">${this.text('count', count, this.exercise.compressions)}</span>`
            : nothing}
        </div>
        ${coached ? this.gauge() : nothing}
        <button
          type="button"
          class="drills-pad"
          ?disabled=${this.phase !== 'running'}
          @pointerdown=${this.onPress}
          @click=${this.onClick}
          @contextmenu=${(event: Event) => event.preventDefault()}
        >
          <span>${this.phase === 'counting' ? this.text('counting') : this.text(this.rows.length ? 'press' : 'first')}</span>
          <small>${this.text('keys')}</small>
        </button>
        <div class="shell-actions">
          ${this.exercise.breaths
            ? html`<button
                type="button"
                class="shell-button drills-breath"
                ?disabled=${this.phase !== 'running'}
                @click=${(event: Event) => this.take('b', event.timeStamp, 'button')}
              >
                ${this.text('breath')}
              </button>`
            : nothing}
          <button type="button" class="shell-button shell-button-quiet drills-stop" ?disabled=${this.phase !== 'running'} @click=${this.stop}>
            ${this.text('stop')}
          </button>
        </div>
        <p class="drills-coach" role="status">${this.spoken}</p>
      </div>
    `;
  }

  private gauge(): TemplateResult {
    const rate = liveRate(this.rows, this.exercise, performance.now());
    const place = (value: number): number =>
      Math.round((100 * (Math.min(FASTEST, Math.max(SLOWEST, value)) - SLOWEST)) / (FASTEST - SLOWEST));
    const from = place(this.exercise.rateFrom);
    const to = place(this.exercise.rateTo);
    return html`
      <div class="drills-gauge" aria-hidden="true">
        <svg viewBox="0 0 100 12" preserveAspectRatio="none">
          <rect class="drills-gauge-all" x="0" y="4" width="100" height="4" />
          <rect class="drills-gauge-range" x=${from} y="2" width=${to - from} height="8" />
          ${rate === null ? nothing : svg`<rect class="drills-gauge-hand" x=${place(rate) - 0.75} y="0" width="1.5" height="12" />`}
        </svg>
        <span>${rate === null ? '–' : this.text('rate', Math.round(rate))}</span>
        <span>${this.exercise.rateFrom}–${this.exercise.rateTo}</span>
      </div>
    `;
  }
}

customElements.define('pra-rhythm-pad', RhythmPad);
