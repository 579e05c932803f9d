/** Elements in one line: tag, what is set on it, what is in it. Functions become listeners, booleans presence, null nothing. */
type Value = string | number | boolean | null | undefined | ((event: Event) => void);

export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  set: Record<string, Value> = {},
  ...children: (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(set)) {
    if (typeof value === 'function') {
      element.addEventListener(name, value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...children.filter((child): child is Node | string => child !== null));
  return element;
}

/** Puts these in the place of what is there, unless they look the same: then what has the focus keeps it. */
export function swap(parent: HTMLElement, ...children: (Node | string)[]): void {
  const next = document.createElement('div');
  next.append(...children);
  if (next.innerHTML !== parent.innerHTML) {
    parent.replaceChildren(...next.childNodes);
  }
}

/** Says a thing to a screen reader without moving the eye. */
export function announce(words: string): void {
  const region = document.getElementById('said');
  if (region) {
    region.textContent = words;
  }
}
