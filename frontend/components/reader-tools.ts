/**
 * Tools over a text: its size (kept in this browser), reading aloud where the browser has a voice of its own, and printing. Voices that
 * send the text to somebody else's server are never used.
 */
const SIZE_KEY = 'pra-reader-size';
const SMALLEST = -1;
const LARGEST = 4;

function storedSize(): number {
  try {
    return Number(localStorage.getItem(SIZE_KEY)) || 0;
  } catch {
    return 0;
  }
}

function ownVoice(): SpeechSynthesisVoice | undefined {
  const own = window.speechSynthesis?.getVoices().filter((one) => one.localService && one.lang.startsWith('en')) ?? [];
  return own.find((one) => one.lang.replace('_', '-') === 'en-IN') ?? own[0];
}

class ReaderTools extends HTMLElement {
  private size = storedSize();
  private parts: HTMLElement[] = [];
  private at = -1;
  private readonly speak = this.button('speak', () => this.toggle());
  private readonly stop = this.button('stop', () => this.silence());
  private readonly smaller = this.button('smaller', () => this.resize(-1));
  private readonly larger = this.button('larger', () => this.resize(1));
  private readonly print = this.button('print', () => window.print());
  private readonly openAll = (): void =>
    document.querySelectorAll<HTMLDetailsElement>('#end details').forEach((one) => (one.open = true));

  private readonly voices = (): void => {
    this.speak.hidden = ownVoice() === undefined;
  };

  connectedCallback(): void {
    const tools = { smaller: this.smaller, larger: this.larger, speak: this.speak, stop: this.stop, print: this.print };
    Object.entries(tools).forEach(([name, button]) => (button.textContent = this.getAttribute(`${name}-text`)));
    this.replaceChildren(...Object.values(tools));
    this.stop.hidden = true;
    this.resize(0);
    this.voices();
    window.speechSynthesis?.addEventListener('voiceschanged', this.voices);
    window.addEventListener('beforeprint', this.openAll);
  }

  disconnectedCallback(): void {
    window.removeEventListener('beforeprint', this.openAll);
    window.speechSynthesis?.removeEventListener('voiceschanged', this.voices);
    this.silence();
  }

  private button(name: string, act: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = `shell-button shell-button-quiet learning-tool learning-tool-${name}`;
    button.addEventListener('click', act);
    return button;
  }

  private resize(step: number): void {
    this.size = Math.max(SMALLEST, Math.min(LARGEST, this.size + step));
    document.documentElement.style.setProperty('--learning-size', `${1.0625 + this.size * 0.125}rem`);
    this.smaller.disabled = this.size === SMALLEST;
    this.larger.disabled = this.size === LARGEST;
    try {
      localStorage.setItem(SIZE_KEY, String(this.size));
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
    words.voice = ownVoice() ?? null;
    words.lang = words.voice?.lang ?? 'en-IN';
    words.onend = () => this.at === at && this.say(at + 1);
    words.onerror = () => this.at === at && this.silence();
    speechSynthesis.speak(words);
  }

  private silence(): void {
    this.parts[this.at]?.classList.remove('learning-speaking');
    this.at = -1;
    window.speechSynthesis?.cancel();
    this.stop.hidden = true;
    this.speak.textContent = this.getAttribute('speak-text');
  }
}

customElements.define('academy-reader-tools', ReaderTools);
