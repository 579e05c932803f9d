import { SectionText } from './section-text';
import { anchor, locate, type Anchor } from './text-anchor';

/**
 * <academy-reader-marks>: highlights in a text. Select words and press "Highlight"; or press "Mark text" and go with Tab from paragraph to
 * paragraph, with the arrows from sentence to sentence, and mark with Enter. Each mark is stored on the server at once.
 */
interface Mark extends Anchor {
  id: string;
  section: string;
}

interface Server {
  mark(section: string, quote: string, before: string, after: string, start: number): Promise<string>;
  unmark(id: string): Promise<void>;
}

const LONGEST = 1000;
const PARAGRAPHS = '.learning-prose :is(p, li, td, dd), .learning-say p';

class ReaderMarks extends HTMLElement {
  declare $server: Server;
  marks: Mark[] = [];
  private readonly toggle = document.createElement('button');
  private readonly hint = document.createElement('p');
  private readonly bar = document.createElement('div');
  private readonly adding = document.createElement('button');
  private readonly removal = document.createElement('button');
  private readonly spoken = document.createElement('span');
  private walking = false;
  private sentence = 0;
  private settling = 0;

  connectedCallback(): void {
    this.toggle.type = this.adding.type = this.removal.type = 'button';
    this.toggle.className = 'shell-button shell-button-quiet learning-marks-toggle';
    this.toggle.textContent = this.getAttribute('toggle-text');
    this.toggle.setAttribute('aria-pressed', 'false');
    this.toggle.addEventListener('click', this.walk);
    this.hint.className = 'learning-small';
    this.hint.textContent = this.getAttribute('hint-text');
    this.hint.hidden = true;
    this.spoken.className = 'learning-marks-spoken';
    this.spoken.setAttribute('role', 'status');
    this.adding.className = 'shell-button';
    this.adding.textContent = this.getAttribute('add-text');
    this.removal.className = 'shell-button shell-button-quiet';
    this.removal.textContent = this.getAttribute('remove-text');
    this.bar.className = 'learning-marks-bar';
    this.bar.setAttribute('role', 'group');
    this.bar.setAttribute('aria-label', this.getAttribute('bar-text') ?? '');
    this.bar.hidden = true;
    this.bar.replaceChildren(this.adding, this.removal);
    for (const button of [this.adding, this.removal]) {
      button.addEventListener('pointerdown', (event) => event.preventDefault());
    }
    this.adding.addEventListener('click', this.highlight);
    this.removal.addEventListener('click', this.unhighlight);
    this.replaceChildren(this.toggle, this.hint, this.spoken, this.bar);
    document.addEventListener('selectionchange', this.selected);
    document.addEventListener('click', this.clicked);
    document.addEventListener('keydown', this.key);
    requestAnimationFrame(() => this.drawAll());
  }

  disconnectedCallback(): void {
    document.removeEventListener('selectionchange', this.selected);
    document.removeEventListener('click', this.clicked);
    document.removeEventListener('keydown', this.key);
    this.paragraphs().forEach((one) => one.removeAttribute('tabindex'));
  }

  private drawAll(): void {
    const sections = new Map<string, SectionText>();
    this.marks.forEach((mark) => {
      const element = document.getElementById(mark.section);
      if (element) {
        const text = sections.get(mark.section) ?? new SectionText(element);
        const found = locate(text.text, mark);
        if (found) {
          this.draw(text, found.from, found.to, mark.id);
          sections.delete(mark.section);
        }
      }
    });
  }

  private draw(text: SectionText, from: number, to: number, id: string): HTMLElement[] {
    return text.ranges(from, to).map((range) => {
      const drawn = document.createElement('mark');
      drawn.className = 'learning-mark';
      drawn.dataset.mark = id;
      range.surroundContents(drawn);
      return drawn;
    });
  }

  private drawn(id: string): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>(`mark[data-mark="${CSS.escape(id)}"]`)];
  }

  private erase(id: string): void {
    this.drawn(id).forEach((one) => {
      const parent = one.parentNode;
      one.replaceWith(...one.childNodes);
      parent?.normalize();
    });
  }

  /** The section, the stretch of its text that is selected, and the marks in it. */
  private chosen(): { text: SectionText; from: number; to: number; ids: string[] } | undefined {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
      return undefined;
    }
    const range = selection.getRangeAt(0);
    const section = element(range.startContainer)?.closest<HTMLElement>('.learning-text > section[id]');
    if (!section) {
      return undefined;
    }
    const text = new SectionText(section);
    const stretch = text.stretchOf(range);
    if (!stretch) {
      return undefined;
    }
    const inside = [...section.querySelectorAll<HTMLElement>('mark[data-mark]')].filter((one) => range.intersectsNode(one));
    return { text, ...stretch, ids: [...new Set(inside.map((one) => one.dataset.mark ?? ''))] };
  }

  private readonly selected = (): void => {
    window.clearTimeout(this.settling);
    this.settling = window.setTimeout(this.offer, 80);
  };

  private readonly offer = (): void => {
    const chosen = this.chosen();
    this.bar.hidden = !chosen;
    if (chosen) {
      this.adding.hidden = chosen.ids.length > 0 || chosen.to - chosen.from > LONGEST;
      this.removal.hidden = chosen.ids.length === 0;
      this.bar.hidden = this.adding.hidden && this.removal.hidden;
    }
  };

  private readonly highlight = (): void => {
    const chosen = this.chosen();
    if (!chosen || chosen.ids.length > 0) {
      return;
    }
    const made = anchor(chosen.text.text, chosen.from, chosen.to);
    const section = chosen.text.section.id;
    const drawn = this.draw(chosen.text, chosen.from, chosen.to, '');
    drawn.forEach((one) => (one.dataset.state = 'waiting'));
    this.leave();
    this.$server.mark(section, made.quote, made.before, made.after, made.start).then(
      (id) =>
        drawn.forEach((one) => {
          one.dataset.mark = id;
          delete one.dataset.state;
        }),
      () => undefined,
    );
  };

  private readonly unhighlight = (): void => {
    const ids = this.chosen()?.ids.filter((id) => id !== '') ?? [];
    this.leave();
    ids.forEach((id) => {
      this.erase(id);
      void this.$server.unmark(id);
    });
  };

  private leave(): void {
    document.getSelection()?.removeAllRanges();
    this.bar.hidden = true;
  }

  /** A touch of a mark selects it, so that it can be removed; while marking, a touch of a sentence selects that. */
  private readonly clicked = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : undefined;
    if (!target || !document.getSelection()?.isCollapsed) {
      return;
    }
    const mark = target.closest<HTMLElement>('mark[data-mark]');
    if (mark) {
      select(mark);
    } else if (this.walking) {
      const paragraph = target.closest<HTMLElement>(PARAGRAPHS);
      const caret = document.getSelection()?.anchorNode;
      if (paragraph && caret && paragraph.contains(caret)) {
        const before = document.createRange();
        before.selectNodeContents(paragraph);
        before.setEnd(caret, document.getSelection()?.anchorOffset ?? 0);
        const length = before.toString().length;
        const at = sentences(paragraph).findIndex((one) => length < one.to);
        this.speak(paragraph, at < 0 ? 0 : at, false);
      }
    }
  };

  private readonly walk = (): void => {
    this.walking = !this.walking;
    this.toggle.setAttribute('aria-pressed', String(this.walking));
    this.hint.hidden = !this.walking;
    this.paragraphs().forEach((one) => {
      if (this.walking) {
        one.tabIndex = 0;
        one.addEventListener('focus', this.entered);
      } else {
        one.removeAttribute('tabindex');
        one.removeEventListener('focus', this.entered);
      }
    });
    if (!this.walking) {
      this.leave();
      this.toggle.focus();
    }
  };

  private readonly entered = (event: FocusEvent): void => {
    const paragraph = event.currentTarget as HTMLElement;
    if (paragraph.matches(':focus-visible')) {
      this.speak(paragraph, 0, false);
    }
  };

  private readonly key = (event: KeyboardEvent): void => {
    const paragraph = document.activeElement instanceof HTMLElement ? document.activeElement.closest<HTMLElement>(PARAGRAPHS) : null;
    if (!this.walking || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (event.key === 'Escape') {
      this.walk();
    } else if (paragraph && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
      const next = this.sentence + (event.key === 'ArrowRight' ? 1 : -1);
      if (next >= 0 && next < sentences(paragraph).length) {
        this.speak(paragraph, next, event.shiftKey);
      }
      event.preventDefault();
    } else if (paragraph && event.key === 'Enter' && !this.bar.hidden) {
      (this.adding.hidden ? this.unhighlight : this.highlight)();
      event.preventDefault();
    }
  };

  /** Selects a sentence of a paragraph, or adds it to what is selected, and says it aloud. */
  private speak(paragraph: HTMLElement, at: number, further: boolean): void {
    const all = sentences(paragraph);
    const one = all[at];
    if (!one) {
      return;
    }
    const selection = document.getSelection();
    const range = rangeOf(paragraph, one.from, one.to);
    if (further && selection && !selection.isCollapsed) {
      const held = selection.getRangeAt(0);
      if (held.compareBoundaryPoints(Range.START_TO_START, range) < 0) {
        range.setStart(held.startContainer, held.startOffset);
      }
      if (held.compareBoundaryPoints(Range.END_TO_END, range) > 0) {
        range.setEnd(held.endContainer, held.endOffset);
      }
    }
    this.sentence = at;
    selection?.removeAllRanges();
    selection?.addRange(range);
    const marked = [...paragraph.querySelectorAll('mark')].some((mark) => range.intersectsNode(mark));
    this.spoken.textContent = (marked ? `${this.getAttribute('marked-text')}: ` : '') + range.toString();
  }

  private paragraphs(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>('.learning-text > section')].flatMap((section) => [
      ...section.querySelectorAll<HTMLElement>(PARAGRAPHS),
    ]);
  }
}

function element(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

function select(what: HTMLElement): void {
  const range = document.createRange();
  range.selectNodeContents(what);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}

function sentences(paragraph: HTMLElement): { from: number; to: number }[] {
  const text = paragraph.textContent ?? '';
  const parts = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  return [...parts]
    .map((part) => ({ from: part.index, to: part.index + part.segment.trimEnd().length }))
    .filter((part) => part.to > part.from);
}

function rangeOf(paragraph: HTMLElement, from: number, to: number): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let passed = 0;
  range.selectNodeContents(paragraph);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const end = passed + node.data.length;
    if (from >= passed && from < end) {
      range.setStart(node, from - passed);
    }
    if (to > passed && to <= end) {
      range.setEnd(node, to - passed);
    }
    passed = end;
  }
  return range;
}

customElements.define('academy-reader-marks', ReaderMarks);
