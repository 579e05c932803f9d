/** Small things only the browser can do for the frame: remember light or dark, and move focus to the heading after a move. */
const KEY = 'pra-theme';

function apply(theme: string | null): void {
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.dataset.theme = theme;
  } else {
    delete document.documentElement.dataset.theme;
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function toggle(): void {
  const dark = document.documentElement.dataset.theme
    ? document.documentElement.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  const next = dark ? 'light' : 'dark';
  apply(next);
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // A browser that stores nothing keeps the choice for this page only.
  }
}

let first = true;

function navigated(): void {
  if (first) {
    first = false;
    return;
  }
  const heading = document.querySelector<HTMLElement>('main h1');
  if (heading) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }
}

/** The sheet with the other navigation entries: open by its button, closed by Escape, a choice or a tap elsewhere. */
function entries(open: boolean): void {
  document.getElementById('more-entries')?.setAttribute('aria-expanded', String(open));
}

function entriesOpen(): boolean {
  return document.getElementById('more-entries')?.getAttribute('aria-expanded') === 'true';
}

apply(stored());
document.addEventListener('click', (event) => {
  const target = event.target as Element;
  if (target.closest('#theme-switch')) {
    toggle();
  }
  entries(target.closest('#more-entries') !== null && !entriesOpen());
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && entriesOpen()) {
    entries(false);
    document.getElementById('more-entries')?.focus();
  }
});
(window as unknown as { praFrame: object }).praFrame = { navigated };
