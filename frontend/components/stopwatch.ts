/** Counts seconds with the browser's monotonic clock; one button starts, stops and starts afresh. */
class Stopwatch extends HTMLElement {
  private startedAt = 0;
  private timer = 0;
  private readonly button = document.createElement('button');
  private readonly face = document.createElement('span');

  connectedCallback(): void {
    if (!this.button.isConnected) {
      this.button.type = 'button';
      this.button.className = 'shell-button shell-button-quiet';
      this.button.addEventListener('click', () => this.toggle());
      this.face.className = 'practicals-seconds';
      this.face.setAttribute('role', 'timer');
      this.append(this.button, this.face);
    }
    this.show(0);
    this.button.textContent = this.getAttribute('start-text');
  }

  disconnectedCallback(): void {
    window.clearInterval(this.timer);
  }

  private toggle(): void {
    if (this.timer) {
      window.clearInterval(this.timer);
      this.timer = 0;
      this.show(performance.now() - this.startedAt);
      this.button.textContent = this.getAttribute('start-text');
    } else {
      this.startedAt = performance.now();
      this.timer = window.setInterval(() => this.show(performance.now() - this.startedAt), 100);
      this.button.textContent = this.getAttribute('stop-text');
    }
  }

  private show(milliseconds: number): void {
    this.face.textContent = `${(milliseconds / 1000).toFixed(1)} s`;
  }
}

customElements.define('pra-stopwatch', Stopwatch);
