import type { Book, Page } from './book.js';
import { announce } from './dom.js';
import type { Store } from './store.js';
import { text } from './texts.js';
import type { Door, Kept, Receipt, Standing, Work } from './types.js';

const BEAT = 10_000;
const FIRST_RETRY = 1_000;
const LAST_RETRY = 15_000;
const PATIENCE = 15_000;
const WORK_AGE = 120_000;
const PORTION = 100;

export type Link = 'starting' | 'ok' | 'offline' | 'signed-out' | 'not-instructor';

/** Sends what has no receipt, again and again until it has one, and fetches what other devices did. It never takes anything away. */
export class Sync {
  link: Link = 'starting';
  door: Door | null = null;
  tries = 0;
  private readonly book: Book;
  private readonly store: Store;
  private timer = 0;
  private running = false;
  private again = false;
  private portion = PORTION;
  private workAt = 0;

  constructor(book: Book, store: Store) {
    this.book = book;
    this.store = store;
    book.onChange(() => this.soon());
    addEventListener('online', () => this.now());
    document.addEventListener('visibilitychange', () => this.now());
  }

  /** What can be sent: on the disk, or refused by it, and without a receipt. */
  private waiting(page: Page): Kept[] {
    return page
      .unconfirmed(this.book.device)
      .filter(({ operation, outcome }) => (page.onDisk.has(operation.id) || page.inMemory.has(operation.id)) && outcome !== 'REFUSED');
  }

  /** Whether a sheet belongs to who is signed in; entries of somebody else wait for that person. */
  mine(page: Page): boolean {
    return page.sheet.person === this.door?.person && page.sheet.refused === '';
  }

  private soon(): void {
    if (this.link === 'ok' && !this.running && [...this.book.pages.values()].some((page) => this.mine(page) && this.waiting(page).length > 0)) {
      this.plan(150);
    }
  }

  now(): void {
    this.plan(0);
  }

  private plan(delay: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.run(), delay);
  }

  private async run(): Promise<void> {
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = true;
    this.again = false;
    let more = false;
    try {
      more = await this.exchange();
      this.tries = 0;
    } catch {
      this.portion = 1 + Math.floor(this.portion / 4);
      this.tries++;
      this.set('offline');
    }
    this.running = false;
    const retry = Math.min(LAST_RETRY, FIRST_RETRY * 2 ** Math.min(this.tries - 1, 5));
    const rest = this.link === 'ok' && [...this.book.pages.values()].some((page) => this.mine(page) && this.waiting(page).length > 0);
    this.plan(this.link === 'offline' ? retry : more || this.again || rest ? 20 : BEAT);
  }

  private async exchange(): Promise<boolean> {
    if (!this.door || this.link !== 'ok') {
      await this.knock();
      if (this.link !== 'ok') {
        return false;
      }
      await this.fetchWork();
    } else if (performance.now() - this.workAt > WORK_AGE) {
      await this.fetchWork();
    }
    const door = this.door!;
    const all = [...this.book.pages.values()].filter(
      (page) => this.mine(page) && (page.sheet.result === null || this.waiting(page).length > 0)
    );
    const waiting = all.flatMap((page) => this.waiting(page)).sort((a, b) => a.operation.number - b.operation.number);
    const portion = waiting.slice(0, this.portion);
    const response = await this.fetch('/station/api/deliver', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', [door.header]: door.token },
      body: JSON.stringify({
        device: this.book.device,
        label: label(),
        person: door.person,
        now: Date.now(),
        unconfirmed: waiting.length,
        openings: all
          .filter((page) => !page.sheet.known)
          .map(({ sheet }) => ({
            sheet: sheet.id,
            trainee: sheet.trainee,
            checklist: sheet.checklist.id,
            digest: sheet.checklist.digest,
            mode: sheet.mode
          })),
        operations: portion.map((entry) => entry.operation),
        holdings: all.map((page) => ({
          sheet: page.sheet.id,
          position: page.sheet.position,
          unconfirmed: this.waiting(page).length,
          instructionSeen: page.sheet.instructionSeen
        }))
      })
    });
    if (response.status === 401 || response.status === 403 || response.status === 409) {
      const token = door.token;
      await this.knock();
      if (this.link === 'ok' && this.door!.token === token) {
        throw new Error('refused');
      }
      return this.link === 'ok';
    }
    if (!response.ok) {
      throw new Error(`answered ${response.status}`);
    }
    const receipt = (await response.json()) as Receipt;
    this.portion = Math.min(PORTION, this.portion * 2);
    for (const standing of receipt.sheets) {
      await this.settle(standing, receipt, portion);
    }
    this.set('ok');
    return waiting.length > portion.length;
  }

  private async settle(standing: Standing, receipt: Receipt, sent: Kept[]): Promise<void> {
    const page = this.book.pages.get(standing.sheet);
    if (!page) {
      return;
    }
    const answers = new Map(receipt.entries.map((entry) => [entry.id, entry]));
    const receipts = sent
      .filter((entry) => entry.operation.sheet === standing.sheet && answers.has(entry.operation.id))
      .map((entry): Kept => {
        const answer = answers.get(entry.operation.id)!;
        return { operation: entry.operation, outcome: answer.outcome, at: answer.at ?? '', why: answer.why };
      });
    const news = standing.news.filter((entry) => !page.entries.has(entry.id));
    const before = JSON.stringify({ ...page.sheet, checklist: '', confirmedAt: '' });
    Object.assign(page.sheet, {
      known: standing.refused === '',
      refused: standing.refused,
      position: Math.max(page.sheet.position, standing.position),
      confirmed: standing.confirmed,
      confirmedAt: receipt.now,
      instructions: standing.instructions,
      closed: standing.closed,
      missing: standing.missing,
      result: standing.result
    });
    if (receipts.length > 0 || news.length > 0 || before !== JSON.stringify({ ...page.sheet, checklist: '', confirmedAt: '' })) {
      await this.book.settle(page, receipts, news);
    }
  }

  /** Asks who is signed in here, and for the token to send with. */
  async knock(): Promise<void> {
    const response = await this.fetch('/station/api/door');
    if (!response.ok) {
      throw new Error(`answered ${response.status}`);
    }
    this.door = (await response.json()) as Door;
    if (this.door.person === null) {
      this.set('signed-out');
    } else if (!this.door.instructor) {
      this.set('not-instructor');
    } else {
      await this.store.remember('person', this.door.person);
      await this.store.remember('name', this.door.name);
      this.set('ok');
    }
  }

  /** Signs in in place; answers what went wrong, or nothing. */
  async signIn(email: string, password: string): Promise<'' | 'wrong' | 'wait' | 'offline'> {
    try {
      await this.knock();
      const door = this.door!;
      const response = await this.fetch('/sign-in', {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ username: email, password, [door.parameter]: door.token }).toString()
      });
      const where = new URL(response.url).searchParams;
      if (where.has('wait')) {
        return 'wait';
      }
      if (where.has('error')) {
        return 'wrong';
      }
      await this.knock();
      if (this.link === 'ok') {
        await this.fetchWork();
        this.now();
      }
      return this.link === 'signed-out' ? 'wrong' : '';
    } catch {
      this.set('offline');
      return 'offline';
    }
  }

  private async fetchWork(): Promise<void> {
    const response = await this.fetch('/station/api/work');
    if (!response.ok) {
      throw new Error(`answered ${response.status}`);
    }
    const work = (await response.json()) as Work;
    await this.store.keepWork(work);
    this.workAt = performance.now();
    for (const open of work.open) {
      const checklist = work.checklists.find((found) => found.digest === open.digest);
      const trainee = work.trainees.find((found) => found.id === open.trainee);
      if (checklist && trainee && !this.book.pages.has(open.sheet)) {
        await this.book.open(this.door!.person!, trainee, checklist, open.mode, open.sheet, true);
      }
    }
  }

  private fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(path, { credentials: 'same-origin', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE), ...init });
  }

  private set(link: Link): void {
    if (this.link !== link) {
      const before = this.link;
      this.link = link;
      if (link === 'offline' || link === 'signed-out') {
        announce(text(link === 'offline' ? 'station.link.offline' : 'station.link.signedOut'));
      } else if (link === 'ok' && before === 'offline') {
        announce(text('station.link.ok'));
      }
    }
    this.book.changed();
  }
}

/** What the control room calls this device: the kind of browser and screen, nothing about the person. */
function label(): string {
  const agent = navigator.userAgent;
  const browser = /Firefox/.test(agent) ? 'Firefox' : /Edg\//.test(agent) ? 'Edge' : /Chrome/.test(agent) ? 'Chrome' : 'Safari';
  const system = /Android/.test(agent)
    ? 'Android'
    : /iPhone|iPad/.test(agent)
      ? 'iOS'
      : /Windows/.test(agent)
        ? 'Windows'
        : /Mac/.test(agent)
          ? 'Mac'
          : 'Linux';
  return `${browser}, ${system}, ${screen.width} × ${screen.height}`;
}
