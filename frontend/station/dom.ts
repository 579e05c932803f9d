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

/** Says a thing to a screen reader without moving the eye. */
export function announce(words: string): void {
  const region = document.getElementById('said');
  if (region) {
    region.textContent = words;
  }
}
