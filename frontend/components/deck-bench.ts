import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';

interface Place {
  id: string;
  title: string;
  look: string;
}

interface Card {
  text: string;
  picture: string;
  places: Place[];
}

interface Feedback {
  right: boolean;
  scored: boolean;
  answer: string;
  answerTitle: string;
  why: string;
  at: string;
}

interface Server {
  answer(turn: number, place: string, takenMs: number): Promise<Feedback>;
  ended(): Promise<void>;
}

const RETRY_MS = 3000;
const NEXT_MS = 500;
const DRAG_FROM = 8;

/**
 * <pra-deck-bench>: a card and its places. Tap a place, press its number, or drag the card onto it; all three are the same choice,
 * which counts when the server has stored it.
 */
class DeckBench extends LitElement {
  static properties = {
    cards: { attribute: false },
    ask: { attribute: false },
    mode: { attribute: false },
    turn: { attribute: false },
    texts: { attribute: false },
    feedback: { state: true },
    chosen: { state: true },
    save: { state: true },
    over: { state: true },
    clock: { state: true },
  };

  declare cards: Card[];
  declare ask: string;
  declare mode: 'ACCURACY' | 'SPEED';
  declare turn: number;
  declare texts: Record<string, string>;
  declare feedback: Feedback | null;
  declare chosen: string;
  declare save: { state: 'idle' | 'saving' | 'saved' | 'failed'; at: string; tries: number };
  declare over: string;
  declare clock: number;

  private seenAt = performance.now();
  private timer = 0;
  private from: { x: number; y: number } | null = null;

  constructor() {
    super();
    this.cards = [];
    this.texts = {};
    this.ask = '';
    this.mode = 'ACCURACY';
    this.turn = 0;
    this.feedback = null;
    this.chosen = '';
    this.save = { state: 'idle', at: '', tries: 0 };
    this.over = '';
    this.clock = 0;
  }

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  connectedCallback(): void {
    super.connectedCallback();
    this.seenAt = performance.now();
    document.addEventListener('keydown', this.onKey);
    this.timer = window.setInterval(() => {
      if (this.mode === 'SPEED' && !this.chosen) {
        this.clock = Math.floor((performance.now() - this.seenAt) / 1000);
      }
    }, 200);
  }

  /** Numbers are shortcuts only while the bench has the focus, so it takes the focus when it appears. */
  protected updated(changed: Map<string, unknown>): void {
    if (changed.has('cards')) {
      this.toCard();
    }
  }

  private toCard(): void {
    this.querySelector<HTMLElement>('.drills-what')?.focus();
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.onKey);
    window.clearInterval(this.timer);
    super.disconnectedCallback();
  }

  private get server(): Server {
    return (this as unknown as { $server: Server }).$server;
  }

  private text(key: string, ...args: (string | number)[]): string {
    return args.reduce<string>((text, arg, i) => text.replace(`{${i}}`, String(arg)), this.texts[key] ?? key);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !this.contains(target)) {
      return;
    }
    const place = this.cards[this.turn]?.places[Number(event.key) - 1];
    if (place && !this.chosen) {
      event.preventDefault();
      void this.choose(place.id);
    }
  };

  private async choose(place: string): Promise<void> {
    if (this.chosen || this.turn >= this.cards.length) {
      return;
    }
    const taken = Math.round(performance.now() - this.seenAt);
    this.chosen = place;
    this.over = '';
    this.save = { ...this.save, state: 'saving' };
    while (this.isConnected && !this.feedback) {
      try {
        this.feedback = await this.server.answer(this.turn, place, taken);
        this.save = { state: 'saved', at: this.feedback.at, tries: 0 };
      } catch {
        this.save = { ...this.save, state: 'failed', tries: this.save.tries + 1 };
        await new Promise((resolve) => window.setTimeout(resolve, RETRY_MS));
      }
    }
    await this.updateComplete;
    if (this.mode === 'SPEED' && this.feedback?.right) {
      window.setTimeout(() => this.next(), NEXT_MS);
    } else {
      this.querySelector<HTMLElement>('.drills-next')?.focus();
    }
  }

  private next(): void {
    if (!this.feedback) {
      return;
    }
    if (this.turn + 1 >= this.cards.length) {
      void this.server.ended();
      return;
    }
    this.turn += 1;
    this.feedback = null;
    this.chosen = '';
    this.clock = 0;
    this.seenAt = performance.now();
    void this.updateComplete.then(() => this.toCard());
  }

  private readonly onGrab = (event: PointerEvent): void => {
    if (!this.chosen && event.isPrimary && event.button === 0) {
      this.from = { x: event.clientX, y: event.clientY };
      (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    }
  };

  private readonly onMove = (event: PointerEvent): void => {
    if (!this.from) {
      return;
    }
    const x = event.clientX - this.from.x;
    const y = event.clientY - this.from.y;
    if (Math.hypot(x, y) > DRAG_FROM || this.over) {
      const card = event.currentTarget as HTMLElement;
      card.style.transform = `translate(${x}px, ${y}px)`;
      card.dataset.dragged = '';
      this.over = this.under(event);
    }
  };

  private readonly onDrop = (event: PointerEvent): void => {
    const card = event.currentTarget as HTMLElement;
    const place = this.from && 'dragged' in card.dataset ? this.under(event) : '';
    this.from = null;
    card.style.transform = '';
    delete card.dataset.dragged;
    this.over = '';
    if (place && event.type === 'pointerup') {
      void this.choose(place);
    }
  };

  private under(event: PointerEvent): string {
    return (
      document
        .elementsFromPoint(event.clientX, event.clientY)
        .map((element) => element.closest<HTMLElement>('.drills-place')?.dataset.place)
        .find((place) => place) ?? ''
    );
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

  protected render(): TemplateResult | typeof nothing {
    const card = this.cards[this.turn];
    if (!card) {
      return nothing;
    }
    const drawn = card.picture !== '';
    return html`
      <div class="drills-facts">
        <span>${this.text('progress', this.turn + 1, this.cards.length)}</span>
        ${this.mode === 'SPEED' ? html`<span role="timer" aria-live="off">${this.text('seconds', this.clock)}</span>` : nothing}
        <span class="shell-save-state" role="status" data-state=${this.save.state}>${this.saveLine()}</span>
      </div>
      <p class="drills-ask">${this.ask}</p>
      <div
        class="drills-thing"
        data-drawn=${drawn}
        @pointerdown=${this.onGrab}
        @pointermove=${this.onMove}
        @pointerup=${this.onDrop}
        @pointercancel=${this.onDrop}
      >
        ${drawn
          ? html`<svg class="drills-drawing" viewBox="0 0 96 96" aria-hidden="true" focusable="false">${unsafeSVG(card.picture)}</svg>`
          : nothing}
        <h2 class="drills-what" tabindex="-1">${card.text}</h2>
      </div>
      <div class="drills-places" data-many=${card.places.length > 4} role="group" aria-label=${this.text('places')}>
        ${card.places.map((place, i) => this.place(place, i))}
      </div>
      <div class="drills-why" role="status">${this.feedback ? this.why(this.feedback) : nothing}</div>
      ${this.feedback && !(this.mode === 'SPEED' && this.feedback.right)
        ? html`<button type="button" class="shell-button drills-next" @click=${() => this.next()}>
            ${this.text(this.turn + 1 < this.cards.length ? 'next' : 'finish')}
          </button>`
        : nothing}
      <p class="drills-keys">${this.text(drawn ? 'drag' : 'keys', card.places.length)}</p>
    `;
  }

  private place(place: Place, i: number): TemplateResult {
    const state = !this.feedback
      ? ''
      : place.id === this.feedback.answer
        ? 'answer'
        : place.id === this.chosen && this.feedback.scored
          ? 'missed'
          : '';
    return html`
      <button
        type="button"
        class="drills-place"
        data-place=${place.id}
        data-look=${place.look}
        data-over=${this.over === place.id}
        data-state=${state}
        aria-disabled=${this.chosen !== ''}
        @click=${() => void this.choose(place.id)}
      >
        <span class="drills-number" aria-hidden="true">${i + 1}</span>
        <span class="drills-place-title">${place.title}</span>
      </button>
    `;
  }

  private why(feedback: Feedback): TemplateResult {
    const key = !feedback.scored ? 'policy' : feedback.right ? 'right' : 'wrong';
    return html`<p data-right=${feedback.right || !feedback.scored}>
      <strong>${this.text(key, feedback.answerTitle)}</strong> ${feedback.why}
    </p>`;
  }
}

customElements.define('pra-deck-bench', DeckBench);
