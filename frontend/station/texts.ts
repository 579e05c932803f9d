/** Texts by key, from the academy's own text files. */
let texts: Record<string, string> = {};

export async function loadTexts(): Promise<void> {
  texts = await (await fetch('/station/texts.json')).json();
}

/** The text of a key below practicals; {0}, {1} … take the arguments. */
export function text(key: string, ...args: (string | number)[]): string {
  const found = texts[`practicals.${key}`] ?? `!practicals.${key}!`;
  return found.replace(/\{(\d)\}/g, (whole, index) => String(args[Number(index)] ?? whole));
}

export function clockTime(moment: string | number): string {
  return new Date(moment).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
}
