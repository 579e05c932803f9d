/** A stretch of a film in tenths of a second. */
export interface Stretch {
  from: number;
  to: number;
}

/** What was seen and not yet confirmed by the server; kept in the browser's store, or for this page only where there is none. */
export class UnsentStretches {
  private memory: Stretch[] = [];

  constructor(private readonly key: string) {}

  all(): Stretch[] {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(this.key) ?? '[]');
      return Array.isArray(stored) ? (stored as Stretch[]).filter((one) => Number.isInteger(one?.from) && one.to > one.from) : [];
    } catch {
      return this.memory;
    }
  }

  add(from: number, to: number): void {
    this.keep([...this.all(), { from, to }]);
  }

  remove(from: number, to: number): void {
    this.keep(this.all().filter((one) => one.from !== from || one.to !== to));
  }

  tenths(): number {
    return this.all().reduce((sum, one) => sum + one.to - one.from, 0);
  }

  /** Where the last of them ends, in seconds. */
  end(): number | undefined {
    const last = this.all().at(-1);
    return last && last.to / 10;
  }

  private keep(stretches: Stretch[]): void {
    this.memory = stretches;
    try {
      if (stretches.length > 0) {
        localStorage.setItem(this.key, JSON.stringify(stretches));
      } else {
        localStorage.removeItem(this.key);
      }
    } catch {
      // A browser that stores nothing keeps them for this page only.
    }
  }
}
