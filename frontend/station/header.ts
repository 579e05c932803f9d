import type { Book, Page } from './book.js';
import type { Sync } from './sync.js';
import { announce, h } from './dom.js';
import { clockTime, text } from './texts.js';

/** What is safe at the academy, apart from what is only on this device; and a way to sign in again without leaving. */
export function safety(book: Book, sync: Sync, page: Page | null, onSignIn: () => void): HTMLElement {
  const pages = page ? [page] : [...book.pages.values()];
  const confirmed = pages.reduce((sum, one) => sum + one.confirmed(book.device), 0);
  const waiting = pages.reduce((sum, one) => sum + one.unconfirmed(book.device).length, 0);
  const refused = pages.reduce(
    (sum, one) => sum + one.unconfirmed(book.device).filter((entry) => entry.outcome === 'REFUSED').length,
    0
  );
  const unwritten = pages.reduce((sum, one) => sum + one.unwritten(book.device), 0);
  const last = pages.map((one) => one.sheet.confirmedAt).sort().at(-1) ?? '';
  const box = h('div', {
    class: 'safety',
    'data-confirmed': confirmed,
    'data-waiting': waiting,
    'data-unwritten': unwritten,
    'data-link': sync.link
  });
  box.append(
    h(
      'span',
      { class: confirmed > 0 ? 'safe' : 'soft' },
      confirmed > 0 ? text('station.safe', confirmed, last ? clockTime(last) : '–') : text('station.safe.none')
    )
  );
  if (waiting > 0) {
    box.append(h('span', { class: 'waiting' }, text('station.waiting', waiting)));
  }
  if (refused > 0) {
    box.append(h('span', { class: 'waiting' }, text('station.refused', refused)));
  }
  if (book.broken) {
    box.append(h('span', { class: 'broken' }, text('station.broken')));
  }
  if (sync.link === 'offline') {
    box.append(h('span', { class: 'link' }, text('station.link.offline')));
  } else if (sync.link === 'signed-out') {
    box.append(h('button', { type: 'button', class: 'sign-in', id: 'sign-in-again', click: onSignIn }, text('station.link.signedOut')));
  } else if (sync.link === 'not-instructor') {
    box.append(h('button', { type: 'button', class: 'sign-in', click: onSignIn }, text('station.link.notInstructor', sync.door?.name ?? '')));
  } else if (sync.link === 'ok' && page && !sync.mine(page) && page.sheet.refused === '') {
    box.append(h('button', { type: 'button', class: 'sign-in', click: onSignIn }, text('station.link.otherPerson')));
  }
  return box;
}

/** Signs in over the sheet; ticking goes on below and behind it. */
export function signInDialog(sync: Sync): void {
  document.getElementById('sign-in')?.remove();
  const email = h('input', { id: 'station-username', type: 'email', autocomplete: 'username', required: true });
  const password = h('input', { id: 'station-password', type: 'password', autocomplete: 'current-password', required: true });
  const wrong = h('p', { class: 'problem', role: 'alert' });
  const go = async (event: Event): Promise<void> => {
    event.preventDefault();
    const answer = await sync.signIn(email.value, password.value);
    wrong.textContent = answer === '' ? '' : text(`station.signIn.${answer}`);
    if (answer === '') {
      dialog.close();
      announce(text('station.signIn.done'));
    }
  };
  const dialog = h(
    'dialog',
    { id: 'sign-in', 'aria-labelledby': 'sign-in-title', close: () => dialog.remove() },
    h('h2', { id: 'sign-in-title' }, text('station.signIn.title')),
    h('p', {}, text('station.signIn.lead')),
    h(
      'form',
      { submit: (event) => void go(event) },
      wrong,
      h('label', { for: 'station-username' }, text('station.signIn.email')),
      email,
      h('label', { for: 'station-password' }, text('station.signIn.password')),
      password,
      h(
        'div',
        { class: 'actions' },
        h('button', { type: 'submit', class: 'primary' }, text('station.signIn.action')),
        h('button', { type: 'button', class: 'quiet', click: () => dialog.close() }, text('station.signIn.later'))
      )
    )
  );
  document.body.append(dialog);
  dialog.showModal();
}
