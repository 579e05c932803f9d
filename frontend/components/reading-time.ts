/**
 * <academy-reading-time>: how long a section is really read. A second counts for the section in the middle of the screen while the page is
 * visible, has the focus, and somebody scrolled, touched or typed within the last minute. The server caps what it is told.
 */
interface Server {
  spent(section: string, seconds: number): Promise<void>;
}

const REPORT_EVERY = 15;
const AWAKE = 60_000;
const SIGNS = ['scroll', 'pointerdown', 'pointermove', 'keydown', 'touchstart'];

class ReadingTime extends HTMLElement {
  declare $server: Server;
  private section = '';
  private seconds = 0;
  private lastSign = Date.now();
  private clock = 0;
  private readonly sign = (): void => {
    this.lastSign = Date.now();
  };
  private readonly left = (): void => {
    if (document.visibilityState === 'hidden') {
      this.report();
    }
  };

  connectedCallback(): void {
    SIGNS.forEach((name) => window.addEventListener(name, this.sign, { passive: true }));
    document.addEventListener('visibilitychange', this.left);
    this.clock = window.setInterval(() => this.second(), 1000);
  }

  disconnectedCallback(): void {
    SIGNS.forEach((name) => window.removeEventListener(name, this.sign));
    document.removeEventListener('visibilitychange', this.left);
    window.clearInterval(this.clock);
  }

  private second(): void {
    if (document.visibilityState !== 'visible' || !document.hasFocus() || Date.now() - this.lastSign > AWAKE) {
      return;
    }
    const here = this.middle();
    if (here !== this.section) {
      this.report();
      this.section = here;
    }
    if (here !== '') {
      this.seconds += 1;
      if (this.seconds >= REPORT_EVERY) {
        this.report();
      }
    }
  }

  private middle(): string {
    const line = window.innerHeight / 2;
    const sections = [...document.querySelectorAll<HTMLElement>('.learning-text > section[id]')];
    const here = sections.find((one) => {
      const box = one.getBoundingClientRect();
      return box.top <= line && box.bottom > line;
    });
    return here && here.id !== 'end' ? here.id : '';
  }

  private report(): void {
    if (this.seconds > 0) {
      void this.$server.spent(this.section, this.seconds);
      this.seconds = 0;
    }
  }
}

customElements.define('academy-reading-time', ReadingTime);
