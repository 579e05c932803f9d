import { html, LitElement, nothing, type TemplateResult } from 'lit';

interface Item {
  stem: string;
  options: string[];
  chosen: number;
}

interface Server {
  answer(place: number, chosen: number): Promise<string>;
  handIn(): Promise<void>;
}

const RETRY_MS = 3000;
const SPOKEN_MINUTES = [30, 10, 5, 1];

/** The paper: one question at a time, a strip to jump, a save line that says only what the server confirmed. */
class PaperSheet extends LitElement {
  static properties = {
    items: { attribute: false },
    texts: { attribute: false },
    secondsLeft: { attribute: false },
    place: { state: true },
    reviewing: { state: true },
    save: { state: true },
    clock: { state: true },
  };

  declare items: Item[];
  declare texts: Record<string, string>;
  declare secondsLeft: number;
  declare place: number;
  declare reviewing: boolean;
  declare save: { state: 'idle' | 'saving' | 'saved' | 'failed'; at: string; tries: number };
  declare clock: number;

  private flagged = new Set<number>();
  private waiting = new Map<number, number>();
  private sending = false;
  private endsAt = 0;
  private timer = 0;
  private spoken = '';

  constructor() {
    super();
    this.items = [];
    this.texts = {};
    this.place = 0;
    this.reviewing = false;
    this.save = { state: 'idle', at: '', tries: 0 };
    this.clock = 0;
  }

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  connectedCallback(): void {
    super.connectedCallback();
    this.endsAt = performance.now() + this.secondsLeft * 1000;
    this.tick();
    this.timer = window.setInterval(() => this.tick(), 1000);
    this.addEventListener('keydown', this.onKey);
  }

  disconnectedCallback(): void {
    window.clearInterval(this.timer);
    this.removeEventListener('keydown', this.onKey);
    super.disconnectedCallback();
  }

  private get server(): Server {
    return (this as unknown as { $server: Server }).$server;
  }

  private tick(): void {
    this.clock = Math.max(0, Math.round((this.endsAt - performance.now()) / 1000));
    const minutes = this.clock / 60;
    if (SPOKEN_MINUTES.includes(minutes)) {
      this.spoken = this.text('left', String(minutes));
    }
    if (this.clock === 0) {
      window.clearInterval(this.timer);
      window.setTimeout(() => void this.server.handIn(), 500);
    }
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const letter = 'abcd'.indexOf(event.key.toLowerCase());
    if (!this.reviewing && letter >= 0 && !event.ctrlKey && !event.metaKey && letter < this.items[this.place].options.length) {
      this.choose(letter);
    }
  };

  private choose(option: number): void {
    this.items = this.items.map((item, i) => (i === this.place ? { ...item, chosen: option } : item));
    this.waiting.set(this.place, option);
    void this.flush();
  }

  /** Sends what waits, oldest first, until the server confirmed all of it. */
  private async flush(): Promise<void> {
    if (this.sending) {
      return;
    }
    this.sending = true;
    this.save = { ...this.save, state: 'saving' };
    while (this.waiting.size > 0) {
      const [place, chosen] = this.waiting.entries().next().value as [number, number];
      try {
        const at = await this.server.answer(place, chosen);
        if (this.waiting.get(place) === chosen) {
          this.waiting.delete(place);
        }
        this.save = { state: this.waiting.size ? 'saving' : 'saved', at, tries: 0 };
      } catch {
        this.save = { ...this.save, state: 'failed', tries: this.save.tries + 1 };
        await new Promise((resolve) => window.setTimeout(resolve, RETRY_MS));
      }
    }
    this.sending = false;
  }

  private go(place: number): void {
    this.place = Math.max(0, Math.min(this.items.length - 1, place));
    this.reviewing = false;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.exams-stem')?.focus());
  }

  private toggleFlag(): void {
    if (!this.flagged.delete(this.place)) {
      this.flagged.add(this.place);
    }
    this.requestUpdate();
  }

  private text(key: string, ...args: string[]): string {
    return args.reduce((text, arg, i) => text.replace(`{${i}}`, arg), this.texts[key] ?? key);
  }

  private saveLine(): string {
    switch (this.save.state) {
      case 'saving':
        return this.text('saving');
      case 'saved':
        return this.text('saved', this.save.at);
      case 'failed':
        return this.text('notSaved', String(this.save.tries));
      default:
        return '';
    }
  }

  protected render(): TemplateResult {
    const minutes = Math.floor(this.clock / 60);
    const seconds = String(this.clock % 60).padStart(2, '0');
    const answered = this.items.filter((item) => item.chosen >= 0).length;
    return html`
      <div class="exams-bar">
        <span class="exams-clock" role="timer" aria-live="off">${minutes}:${seconds}</span>
        <span class="shell-save-state" role="status" data-state=${this.save.state}>${this.saveLine()}</span>
        <span>${this.text('answered', String(answered), String(this.items.length))}</span>
        <span class="shell-visually-hidden" role="status">${this.spoken}</span>
      </div>
      ${this.reviewing ? this.review(answered) : this.question()}
    `;
  }

  private question(): TemplateResult {
    const item = this.items[this.place];
    return html`
      <form class="exams-question" @submit=${(event: Event) => event.preventDefault()}>
        <fieldset>
          <legend class="exams-stem" tabindex="-1">
            <span>${this.text('question', String(this.place + 1), String(this.items.length))}</span>
            ${item.stem}
          </legend>
          ${item.options.map(
            (option, i) => html`
              <label class="exams-option">
                <input
                  type="radio"
                  name="option"
                  .checked=${item.chosen === i}
                  @change=${() => this.choose(i)}
                />
                <span class="exams-letter" aria-hidden="true">${'ABCD'[i]}</span>
                <span>${option}</span>
              </label>
            `,
          )}
        </fieldset>
        <div class="shell-actions">
          <button type="button" class="shell-button shell-button-quiet" ?disabled=${this.place === 0} @click=${() => this.go(this.place - 1)}>
            ${this.text('previous')}
          </button>
          <button type="button" class="shell-button shell-button-quiet" aria-pressed=${this.flagged.has(this.place)} @click=${this.toggleFlag}>
            ${this.flagged.has(this.place) ? this.text('flagged') : this.text('flag')}
          </button>
          ${this.place < this.items.length - 1
            ? html`<button type="button" class="shell-button exams-next" @click=${() => this.go(this.place + 1)}>${this.text('next')}</button>`
            : nothing}
          <button type="button" class="shell-button shell-button-quiet exams-review" @click=${() => (this.reviewing = true)}>
            ${this.text('review')}
          </button>
        </div>
      </form>
    `;
  }

  private review(answered: number): TemplateResult {
    const open = this.items.length - answered;
    return html`
      <section class="exams-overview">
        <h2>${this.text('review')}</h2>
        <p>${open > 0 ? this.text('open', String(open)) : this.text('confirm')}</p>
        <div class="exams-strip">
          ${this.items.map(
            (item, i) => html`
              <button
                type="button"
                data-answered=${item.chosen >= 0}
                data-flagged=${this.flagged.has(i)}
                aria-label=${this.text('jump', String(i + 1))}
                @click=${() => this.go(i)}
              >
                ${i + 1}
              </button>
            `,
          )}
        </div>
        <div class="shell-actions">
          <button type="button" class="shell-button shell-button-quiet" @click=${() => this.go(this.place)}>${this.text('back')}</button>
          <button
            type="button"
            class="shell-next exams-hand-in"
            ?disabled=${this.waiting.size > 0}
            @click=${() => void this.server.handIn()}
          >
            ${this.text('handIn')}
          </button>
        </div>
      </section>
    `;
  }
}

customElements.define('pra-paper-sheet', PaperSheet);
