/** Tools over a text: its size (kept in this browser), reading aloud where the browser can speak, and printing. */
const KEY = 'pra-reader-size';
const SMALLEST = -1;
const LARGEST = 4;

function stored(): number {
  try {
    return Number(localStorage.getItem(KEY)) || 0;
  } catch {
    return 0;
  }
}

class ReaderTools extends HTMLElement {
  private size = stored();
  private parts: HTMLElement[] = [];
  private at = -1;
  private readonly speak = this.button('speak-text', () => this.toggle());
  private readonly stop = this.button('stop-text', () => this.silence());
  private readonly openAll = (): void =>
    document.querySelectorAll<HTMLDetailsElement>('#end details').forEach((one) => (one.open = true));

  connectedCallback(): void {
    if (!this.childElementCount) {
      const smaller = this.button('smaller-text', () => this.resize(-1));
      const larger = this.button('larger-text', () => this.resize(1));
      smaller.classList.add('learning-tool-smaller');
      larger.classList.add('learning-tool-larger');
      this.speak.classList.add('learning-tool-speak');
      this.stop.classList.add('learning-tool-stop');
      this.append(smaller, larger);
      if ('speechSynthesis' in window) {
        this.stop.hidden = true;
        this.append(this.speak, this.stop);
      }
      const print = this.button('print-text', () => window.print());
      print.classList.add('learning-tool-print');
      this.append(print);
    }
    this.resize(0);
    window.addEventListener('beforeprint', this.openAll);
  }

  disconnectedCallback(): void {
    window.removeEventListener('beforeprint', this.openAll);
    this.silence();
  }

  private button(label: string, act: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'shell-button shell-button-quiet learning-tool';
    button.textContent = this.getAttribute(label);
    button.addEventListener('click', act);
    return button;
  }

  private resize(step: number): void {
    this.size = Math.max(SMALLEST, Math.min(LARGEST, this.size + step));
    document.documentElement.style.setProperty('--learning-size', `${1.0625 + this.size * 0.125}rem`);
    this.querySelector<HTMLButtonElement>('.learning-tool-smaller')!.disabled = this.size === SMALLEST;
    this.querySelector<HTMLButtonElement>('.learning-tool-larger')!.disabled = this.size === LARGEST;
    try {
      localStorage.setItem(KEY, String(this.size));
    } catch {
      // A browser that stores nothing keeps the size for this page only.
    }
  }

  private toggle(): void {
    if (this.at < 0) {
      this.begin();
    } else if (speechSynthesis.paused) {
      speechSynthesis.resume();
      this.speak.textContent = this.getAttribute('pause-text');
    } else {
      speechSynthesis.pause();
      this.speak.textContent = this.getAttribute('resume-text');
    }
  }

  /** Begins with the first part that can be seen, so that one hears what one looks at. */
  private begin(): void {
    const spoken = '.learning-text :is(h2, h3, .learning-prose p, .learning-prose li, .learning-say p)';
    this.parts = [...document.querySelectorAll<HTMLElement>(spoken)].filter(
      (part) => part.innerText.trim() !== '' && !part.closest('.learning-checkpoint, .learning-foot, .learning-talk')
    );
    const seen = this.parts.findIndex((part) => part.getBoundingClientRect().bottom > 0);
    speechSynthesis.cancel();
    this.speak.textContent = this.getAttribute('pause-text');
    this.stop.hidden = false;
    this.say(Math.max(0, seen));
  }

  private say(at: number): void {
    this.parts[this.at]?.classList.remove('learning-speaking');
    if (at >= this.parts.length) {
      this.silence();
      return;
    }
    this.at = at;
    const part = this.parts[at];
    part.classList.add('learning-speaking');
    const box = part.getBoundingClientRect();
    if (box.top < 0 || box.bottom > window.innerHeight) {
      part.scrollIntoView({ block: 'center' });
    }
    const words = new SpeechSynthesisUtterance(part.innerText);
    words.lang = 'en-IN';
    words.onend = () => this.at === at && this.say(at + 1);
    words.onerror = () => this.at === at && this.silence();
    speechSynthesis.speak(words);
  }

  private silence(): void {
    this.parts[this.at]?.classList.remove('learning-speaking');
    this.at = -1;
    if ('speechSynthesis' in window) {
      speechSynthesis.cancel();
    }
    this.stop.hidden = true;
    this.speak.textContent = this.getAttribute('speak-text');
  }
}

customElements.define('academy-reader-tools', ReaderTools);
