import { Book, type Page } from './book.js';
import { h } from './dom.js';
import { ListScreen, textFor } from './list.js';
import { SheetScreen } from './sheet.js';
import { Store } from './store.js';
import { Sync } from './sync.js';
import { loadTexts, text } from './texts.js';

/** Starts from what is on the device; the network is asked afterwards. The address says which sheet is open. */
async function start(): Promise<void> {
  const theme = localStorage.getItem('pra-theme');
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.dataset.theme = theme;
  }
  if ('serviceWorker' in navigator) {
    void navigator.serviceWorker.register('/station/worker.js', { scope: '/station/' }).catch(() => undefined);
  }
  await loadTexts();
  document.title = text('station.title');
  const store = await Store.open();
  const book = new Book(store);
  await book.load();
  const shown = new URLSearchParams(location.search).get('sheet');
  for (const page of [...book.pages.values()]) {
    if (book.over(page) && page.sheet.id !== shown) {
      await book.forget(page);
    }
  }
  const sync = new Sync(book, store);
  const app = document.getElementById('app')!;
  const said = h('div', { id: 'said', 'aria-live': 'polite', class: 'only-heard' });
  const asked = new URLSearchParams(location.search);
  let screen: ListScreen | SheetScreen;

  const list = (): void => {
    history.replaceState(null, '', '/station/');
    screen = new ListScreen(book, store, sync, `${asked.get('checklist') ?? ''} ${asked.get('mode') ?? ''}`, open);
    draw();
  };
  const leave = (): void => {
    const left = screen instanceof SheetScreen ? screen.page : null;
    if (left && book.over(left)) {
      void book.forget(left);
    }
    list();
  };
  const open = (page: Page): void => {
    history.replaceState(null, '', `/station/?sheet=${page.sheet.id}`);
    screen = new SheetScreen(book, sync, page, leave);
    draw();
  };
  const draw = (): void => {
    app.replaceChildren(screen.root, said);
    void screen.show();
  };
  /** What the address asks for, as soon as it is there: a sheet, or a trainee at a station. */
  const follow = async (): Promise<void> => {
    const sheet = asked.get('sheet');
    const trainee = asked.get('trainee');
    const page = sheet ? book.pages.get(sheet) : undefined;
    if (page) {
      asked.delete('sheet');
      open(page);
    } else if (trainee) {
      const work = await store.work();
      const person = sync.door?.person ?? (await store.remembered('person'));
      const who = work?.trainees.find((found) => found.id === trainee);
      const checklist = work?.checklists.find((found) => found.id === asked.get('checklist'));
      if (work && who && checklist && person && asked.has('trainee')) {
        asked.delete('trainee');
        const mode = asked.get('mode') ?? '';
        open(await book.open(person, who, textFor(work, who.id, checklist.id, mode), mode));
      }
    }
  };

  list();
  let planned = false;
  book.onChange(() => {
    if (!planned) {
      planned = true;
      queueMicrotask(() => {
        planned = false;
        void screen.show();
        void follow();
      });
    }
  });
  await follow();
  sync.now();
  document.body.dataset.ready = 'true';
}

start().catch((error: unknown) => {
  document.getElementById('app')!.append(
    h('p', { class: 'problem' }, text('station.cannot')),
    h('pre', {}, String(error))
  );
});
