import { UnsentStretches } from './unsent-stretches';

/**
 * <academy-film>: the browser's own video player with captions, chapters and speed, which tells the server what was really seen.
 * A stretch ends at a pause, a seek or the end; running stretches are reported every three seconds of the clock. Each is kept on the device
 * until the server says that it has it, so neither a gap in the network nor a server that restarts loses it. The server decides what counts.
 */
interface Stop {
  id: string;
  second: number;
}

interface Server {
  watched(fromTenths: number, toTenths: number): Promise<string>;
  stopReached(id: string): void;
}

interface Texts {
  saved: string;
  waiting: string;
  speed: string;
  chapters: string;
}

const REPORT_EVERY = 3;
const SLOW_AFTER = 6000;
const JUMP = 1.2;
const SPEEDS = [0.75, 1, 1.25, 1.5, 2];

class AcademyFilm extends HTMLElement {
  declare $server: Server;
  stops: Stop[] = [];
  answered: string[] = [];
  chapters: { second: number; title: string }[] = [];
  texts: Texts = { saved: '', waiting: '', speed: '', chapters: '' };
  private video!: HTMLVideoElement;
  private readonly state = document.createElement('p');
  private unsent!: UnsentStretches;
  private from = -1;
  private last = 0;
  private stuckSince = 0;
  private watchman = 0;

  connectedCallback(): void {
    if (this.video) {
      return;
    }
    this.video = document.createElement('video');
    const video = this.video;
    video.controls = true;
    video.playsInline = true;
    video.preload = 'metadata';
    video.poster = this.getAttribute('poster') ?? '';
    video.src = this.getAttribute('src') ?? '';
    video.setAttribute('aria-label', this.getAttribute('label') ?? '');
    for (const [language, label] of [
      ['en', 'English'],
      ['hi', 'हिन्दी'],
    ]) {
      const track = document.createElement('track');
      track.kind = 'captions';
      track.srclang = language;
      track.label = label;
      track.src = `${this.getAttribute('captions')}.${language}.vtt`;
      track.default = language === 'en';
      video.append(track);
    }
    this.state.className = 'learning-film-state';
    this.state.setAttribute('role', 'status');
    this.append(video, this.bar(), this.state);
    this.unsent = new UnsentStretches(`pra-film-${this.getAttribute('owner')}-${this.getAttribute('src')}`);
    const start = this.unsent.end() ?? Number(this.getAttribute('position') ?? 0);
    video.addEventListener('loadedmetadata', () => {
      if (start > 0 && start < video.duration - 3) {
        video.currentTime = start;
      }
    });
    video.addEventListener('playing', () => this.begin());
    video.addEventListener('seeked', () => this.begin());
    video.addEventListener('timeupdate', () => this.tick());
    for (const end of ['pause', 'seeking', 'ended', 'waiting']) {
      video.addEventListener(end, () => this.report());
    }
    document.addEventListener('visibilitychange', this.whenHidden);
    window.addEventListener('pagehide', this.whenLeft);
    this.watchman = window.setInterval(() => this.say(), 2000);
    this.unsent.all().forEach((stretch) => this.send(stretch.from, stretch.to));
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.whenHidden);
    window.removeEventListener('pagehide', this.whenLeft);
    window.clearInterval(this.watchman);
    this.video?.pause();
  }

  /** Goes on after a stop was answered right. */
  goOn(id: string): void {
    this.answered = [...this.answered, id];
    void this.video.play();
  }

  private readonly whenHidden = () => {
    if (document.visibilityState === 'hidden') {
      this.report();
    }
  };

  private readonly whenLeft = () => this.report();

  private begin(): void {
    if (this.video.paused || this.video.seeking) {
      return;
    }
    this.report();
    this.from = this.video.currentTime;
    this.last = this.from;
  }

  private tick(): void {
    const now = this.video.currentTime;
    if (this.from < 0) {
      this.begin();
    } else {
      if (now < this.last || now - this.last > JUMP * Math.max(1, this.video.playbackRate)) {
        this.close(this.last);
        this.from = now;
      }
      this.last = now;
      if (now - this.from >= REPORT_EVERY * Math.max(1, this.video.playbackRate)) {
        this.close(now);
        this.from = now;
      }
    }
    const stop = this.stops.find((each) => now >= each.second && !this.answered.includes(each.id));
    if (stop && !this.video.paused) {
      this.video.pause();
      this.$server.stopReached(stop.id);
    }
  }

  private report(): void {
    if (this.from >= 0) {
      this.close(this.last);
      this.from = -1;
    }
  }

  private close(to: number): void {
    const from = Math.round(this.from * 10);
    const until = Math.round(to * 10);
    if (until > from) {
      this.unsent.add(from, until);
      this.send(from, until);
    }
  }

  private send(from: number, to: number): void {
    this.stuckSince ||= Date.now();
    this.$server.watched(from, to).then(
      (time) => {
        this.unsent.remove(from, to);
        this.stuckSince = this.unsent.all().length > 0 ? Date.now() : 0;
        this.state.textContent = this.texts.saved.replace('{0}', time);
        this.state.dataset.state = 'saved';
      },
      () => this.say(),
    );
  }

  /** Says so when what was seen has not reached the server for a while. */
  private say(): void {
    if (this.stuckSince > 0 && Date.now() - this.stuckSince > SLOW_AFTER) {
      this.state.textContent = this.texts.waiting.replace('{0}', String(Math.ceil(this.unsent.tenths() / 10)));
      this.state.dataset.state = 'waiting';
    }
  }

  private bar(): HTMLElement {
    const bar = document.createElement('div');
    bar.className = 'learning-film-bar';
    const speed = this.select(
      this.texts.speed,
      SPEEDS.map((value) => [String(value), `${value}×`]),
    );
    speed.value = '1';
    speed.addEventListener('change', () => {
      this.video.playbackRate = Number(speed.value);
    });
    bar.append(speed.parentElement as HTMLElement);
    if (this.chapters.length > 0) {
      const chapters = this.select(
        this.texts.chapters,
        this.chapters.map((chapter) => [
          String(chapter.second),
          `${Math.floor(chapter.second / 60)}:${String(chapter.second % 60).padStart(2, '0')} ${chapter.title}`,
        ]),
      );
      chapters.addEventListener('change', () => {
        this.video.currentTime = Number(chapters.value);
      });
      bar.append(chapters.parentElement as HTMLElement);
    }
    return bar;
  }

  private select(name: string, options: string[][]): HTMLSelectElement {
    const label = document.createElement('label');
    const select = document.createElement('select');
    for (const [value, words] of options) {
      select.append(new Option(words, value));
    }
    label.append(name, ' ', select);
    return select;
  }
}

customElements.define('academy-film', AcademyFilm);
