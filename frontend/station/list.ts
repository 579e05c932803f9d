import type { Book, Page } from './book.js';
import type { Store } from './store.js';
import type { Sync } from './sync.js';
import { h, swap } from './dom.js';
import { safety, signInDialog } from './header.js';
import { mark } from './marking.js';
import { text } from './texts.js';
import type { Checklist, Work } from './types.js';

/** The published text of each checklist: it stands first. */
function published(work: Work): Checklist[] {
  return work.checklists.filter((one, index) => work.checklists.findIndex((other) => other.id === one.id) === index);
}

/** The text a trainee is graded on: that of the trainee's own edition of the programme, or the published one. */
export function textFor(work: Work, trainee: string, checklist: string, mode: string): Checklist {
  const own = work.trainees.find((one) => one.id === trainee)?.texts[checklist];
  const text = work.checklists.find((one) => one.digest === own && one.modes.some((found) => found.id === mode));
  return text ?? work.checklists.find((one) => one.id === checklist)!;
}

/** The sheets on this device, and the trainees to open one for: the station is chosen once, by hand or by the code on its door. */
export class ListScreen {
  readonly root = h('main', { class: 'list' });
  private readonly who = h('p', { class: 'soft' });
  private readonly head = h('div', { class: 'head' });
  private readonly mine = h('section');
  private readonly pick = h('section');
  private work: Work | null = null;
  private station: string;
  private words = '';
  private shown = '';
  private readonly book: Book;
  private readonly store: Store;
  private readonly sync: Sync;
  private readonly onOpen: (page: Page) => void;

  constructor(book: Book, store: Store, sync: Sync, station: string, onOpen: (page: Page) => void) {
    this.book = book;
    this.store = store;
    this.sync = sync;
    this.station = station;
    this.onOpen = onOpen;
    this.root.append(
      h('header', {}, h('h1', {}, text('station.title')), this.who, h('a', { href: '/grade', class: 'away' }, text('station.away'))),
      this.head,
      this.mine,
      this.pick
    );
  }

  async show(): Promise<void> {
    swap(this.head, safety(this.book, this.sync, null, () => signInDialog(this.sync)));
    this.showMine();
    const name = this.sync.door?.name || (await this.store.remembered('name'));
    swap(this.who, name ? text('station.who', name) : '');
    const work = await this.store.work();
    const key = JSON.stringify([work?.trainees, work?.checklists.map((one) => one.digest), this.sync.door?.person]);
    if (key !== this.shown) {
      this.shown = key;
      this.work = work;
      this.showPick();
    }
  }

  private showMine(): void {
    const pages = [...this.book.pages.values()].sort((a, b) => b.sheet.openedAt - a.sheet.openedAt);
    const title = h('h2', {}, text('station.mine'));
    if (pages.length === 0) {
      swap(this.mine, title, h('p', { class: 'soft' }, text('station.mine.none')));
      return;
    }
    swap(
      this.mine,
      title,
      h(
        'ul',
        { class: 'sheets' },
        ...pages.map((page) => {
          const marks = mark(page.sheet, page.state);
          const waiting = page.unconfirmed(this.book.device).length;
          const status = page.sheet.result
            ? text('station.status.graded', page.sheet.result.points, page.sheet.result.maximum)
            : page.sheet.closed
              ? text('station.status.closed')
              : text('station.status.open', marks.open.length);
          return h(
            'li',
            {},
            h(
              'button',
              { type: 'button', class: 'sheet-link', 'data-sheet': page.sheet.id, click: () => this.onOpen(this.book.pages.get(page.sheet.id) ?? page) },
              h('strong', {}, page.sheet.traineeName),
              h('span', {}, page.sheet.checklist.title),
              h('span', { class: waiting > 0 ? 'waiting' : page.sheet.result ? 'safe' : 'soft' }, waiting > 0 ? text('station.waiting', waiting) : status)
            )
          );
        })
      )
    );
  }

  private showPick(): void {
    const work = this.work;
    const person = this.sync.door?.person;
    this.pick.replaceChildren(h('h2', {}, text('station.pick')));
    if (!work) {
      this.pick.append(h('p', { class: 'soft' }, text('station.pick.none')));
      return;
    }
    const stations = published(work).flatMap((checklist) => checklist.modes.map((mode) => ({ checklist, mode })));
    if (!stations.some(({ checklist, mode }) => `${checklist.id} ${mode.id}` === this.station)) {
      this.station = stations.length > 0 ? `${stations[0]!.checklist.id} ${stations[0]!.mode.id}` : '';
    }
    const choice = h('select', {
      id: 'station',
      change: () => {
        this.station = choice.value;
      }
    });
    stations.forEach(({ checklist, mode }) => {
      const value = `${checklist.id} ${mode.id}`;
      choice.append(h('option', { value, selected: value === this.station }, `${checklist.title}: ${mode.title}`));
    });
    const list = h('ul', { class: 'trainees' });
    const search = h('input', {
      id: 'search',
      type: 'search',
      value: this.words,
      input: () => {
        this.words = search.value;
        fill();
      }
    });
    const fill = (): void => {
      list.replaceChildren(
        ...work.trainees
          .filter((trainee) => trainee.name.toLowerCase().includes(this.words.trim().toLowerCase()))
          .map((trainee) =>
            h(
              'li',
              {},
              h(
                'button',
                {
                  type: 'button',
                  class: 'trainee',
                  'data-trainee': trainee.id,
                  click: async () => {
                    const found = stations.find(({ checklist, mode }) => `${checklist.id} ${mode.id}` === this.station);
                    const owner = person ?? (await this.store.remembered('person'));
                    if (found && owner) {
                      this.onOpen(await this.book.open(owner, trainee, textFor(work, trainee.id, found.checklist.id, found.mode.id), found.mode.id));
                    }
                  }
                },
                trainee.name
              )
            )
          )
      );
    };
    fill();
    this.pick.append(
      h('div', { class: 'fields' },
        h('div', {}, h('label', { for: 'station' }, text('station.pick.station')), choice),
        h('div', {}, h('label', { for: 'search' }, text('station.pick.search')), search)
      ),
      list
    );
  }
}
