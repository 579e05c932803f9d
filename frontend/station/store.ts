import type { Kept, Operation, Outcome, Sheet, Work } from './types.js';
import { newId } from './ids.js';

const NAME = 'pra-station';
const STORES = ['meta', 'entries', 'sheets'] as const;

interface Row {
  id: string;
  sheet: string;
  number: number;
  outcome: Outcome | '';
  at: string;
  why: string;
  box: Box;
}

/** Sealed with a key that cannot leave the browser, or plain where the browser has no cryptography (an address without https). */
type Box = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer } | { plain: unknown };

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** What is on the device: entries appended and never changed, sheets, and what is needed to open more. Stored before it is called stored. */
export class Store {
  readonly device: string;
  readonly sealed: boolean;
  private readonly database: IDBDatabase;
  private readonly key: CryptoKey | null;
  private queue: Promise<unknown> = Promise.resolve();

  private constructor(database: IDBDatabase, device: string, key: CryptoKey | null) {
    this.database = database;
    this.device = device;
    this.key = key;
    this.sealed = key !== null;
  }

  static async open(): Promise<Store> {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('meta');
      request.result.createObjectStore('entries', { keyPath: 'id' }).createIndex('sheet', 'sheet');
      request.result.createObjectStore('sheets', { keyPath: 'id' });
    };
    const database = await done(request);
    let key: CryptoKey | null = null;
    if (globalThis.crypto?.subtle) {
      const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
      const change = database.transaction('meta', 'readwrite');
      key = ((await done(change.objectStore('meta').get('key'))) as CryptoKey | undefined) ?? null;
      if (key === null) {
        change.objectStore('meta').put(fresh, 'key');
        key = fresh;
      }
      await committed(change);
    }
    const change = database.transaction('meta', 'readwrite');
    let device = (await done(change.objectStore('meta').get('device'))) as string | undefined;
    if (!device) {
      device = newId();
      change.objectStore('meta').put(device, 'device');
    }
    await committed(change);
    void navigator.storage?.persist?.();
    return new Store(database, device, key);
  }

  /** Appends entries in the order of the calls and gives each its number; answers once they are on the disk. */
  append(operations: Operation[]): Promise<void> {
    return this.inTurn(async () => {
      const boxes = await Promise.all(operations.map((operation) => this.seal(operation)));
      const change = this.change();
      const meta = change.objectStore('meta');
      let next = ((await done(meta.get('next'))) as number | undefined) ?? 1;
      operations.forEach((operation, index) => {
        operation.number = next++;
        const row: Row = {
          id: operation.id,
          sheet: operation.sheet,
          number: operation.number,
          outcome: '',
          at: '',
          why: '',
          box: boxes[index]!
        };
        change.objectStore('entries').add(row);
      });
      meta.put(next, 'next');
      await committed(change);
    });
  }

  /** Stores what came from the academy in one step: receipts, entries of other devices, and the sheet's own record. */
  settle(sheet: Sheet, receipts: Kept[], news: Operation[]): Promise<void> {
    return this.inTurn(async () => {
      const box = await this.seal(sheet);
      const boxes = await Promise.all(news.map((operation) => this.seal(operation)));
      const change = this.change();
      change.objectStore('sheets').put({ id: sheet.id, box });
      for (const receipt of receipts) {
        const row = (await done(change.objectStore('entries').get(receipt.operation.id))) as Row | undefined;
        if (row) {
          change.objectStore('entries').put({ ...row, outcome: receipt.outcome, at: receipt.at, why: receipt.why });
        }
      }
      news.forEach((operation, index) =>
        change.objectStore('entries').put({
          id: operation.id,
          sheet: operation.sheet,
          number: operation.number,
          outcome: 'KEPT',
          at: '',
          why: '',
          box: boxes[index]!
        } satisfies Row)
      );
      await committed(change);
    });
  }

  async sheets(): Promise<Sheet[]> {
    const rows = (await done(this.database.transaction('sheets').objectStore('sheets').getAll())) as { box: Box }[];
    return Promise.all(rows.map((row) => this.unseal<Sheet>(row.box)));
  }

  async entries(sheet: string): Promise<Kept[]> {
    const index = this.database.transaction('entries').objectStore('entries').index('sheet');
    const rows = (await done(index.getAll(sheet))) as Row[];
    const kept = await Promise.all(
      rows.map(async (row) => ({
        operation: { ...(await this.unseal<Operation>(row.box)), number: row.number },
        outcome: row.outcome,
        at: row.at,
        why: row.why
      }))
    );
    return kept.sort((a, b) => a.operation.number - b.operation.number);
  }

  /** Takes a sheet and all its entries off the device; only for what the academy has confirmed. */
  forget(sheet: string): Promise<void> {
    return this.inTurn(async () => {
      const change = this.change();
      change.objectStore('sheets').delete(sheet);
      const ids = await done(change.objectStore('entries').index('sheet').getAllKeys(sheet));
      ids.forEach((id) => change.objectStore('entries').delete(id));
      await committed(change);
    });
  }

  async keepWork(work: Work | null): Promise<void> {
    const box = await this.seal({ work, at: Date.now() });
    const change = this.change();
    change.objectStore('meta').put(box, 'work');
    await committed(change);
  }

  async work(): Promise<Work | null> {
    const box = (await done(this.database.transaction('meta').objectStore('meta').get('work'))) as Box | undefined;
    return box ? (await this.unseal<{ work: Work | null }>(box)).work : null;
  }

  async remember(key: 'person' | 'name', value: string): Promise<void> {
    const box = await this.seal(value);
    const change = this.change();
    change.objectStore('meta').put(box, key);
    await committed(change);
  }

  async remembered(key: 'person' | 'name'): Promise<string> {
    const box = (await done(this.database.transaction('meta').objectStore('meta').get(key))) as Box | undefined;
    return box ? this.unseal<string>(box) : '';
  }

  private change(): IDBTransaction {
    return this.database.transaction([...STORES], 'readwrite', { durability: 'strict' });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.queue.then(work, work);
    this.queue = next.catch(() => undefined);
    return next;
  }

  private async seal(value: unknown): Promise<Box> {
    if (!this.key) {
      return { plain: value };
    }
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const bytes = new TextEncoder().encode(JSON.stringify(value));
    return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, this.key, bytes) };
  }

  private async unseal<T>(box: Box): Promise<T> {
    if ('plain' in box) {
      return box.plain as T;
    }
    const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: box.iv }, this.key!, box.data);
    return JSON.parse(new TextDecoder().decode(bytes)) as T;
  }
}

function committed(change: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    change.oncomplete = () => resolve();
    change.onabort = () => reject(change.error);
    change.onerror = () => reject(change.error);
  });
}
