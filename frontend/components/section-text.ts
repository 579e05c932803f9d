/** The words of a section as one line of text, each letter with its place on the page. */
const READ = '.learning-prose, .learning-say p';
const BLOCK = 'p, li, td, th, h3, h4, dt, dd, blockquote';

export interface Place {
  node: Text;
  offset: number;
}

export class SectionText {
  text = '';
  private readonly places: Place[] = [];

  constructor(readonly section: HTMLElement) {
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    let block: Element | null = null;
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const parent = node.parentElement;
      if (parent?.closest(READ)) {
        const own = parent.closest(BLOCK);
        if (own !== block) {
          this.space({ node, offset: 0 });
          block = own;
        }
        this.add(node);
      }
    }
  }

  /** Where a stretch of the text begins and ends among the letters; empty when nothing of the range can be marked. */
  stretchOf(range: Range): { from: number; to: number } | undefined {
    let from = -1;
    let to = -1;
    this.places.forEach((place, at) => {
      const inside =
        place.offset < place.node.data.length &&
        range.comparePoint(place.node, place.offset) >= 0 &&
        range.comparePoint(place.node, Math.min(place.offset + 1, place.node.data.length)) <= 0;
      if (inside) {
        from = from < 0 ? at : from;
        to = at + 1;
      }
    });
    while (from >= 0 && from < to && this.text[from] === ' ') {
      from += 1;
    }
    while (to > from && this.text[to - 1] === ' ') {
      to -= 1;
    }
    return from >= 0 && to > from ? { from, to } : undefined;
  }

  /** One range a text node, so that each can be wrapped. */
  ranges(from: number, to: number): Range[] {
    const ranges: Range[] = [];
    let range: Range | undefined;
    let node: Text | undefined;
    for (const place of this.places.slice(from, to)) {
      if (place.node !== node || !range) {
        range = document.createRange();
        node = place.node;
        range.setStart(node, place.offset);
        ranges.push(range);
      }
      range.setEnd(node, Math.min(place.offset + 1, node.data.length));
    }
    return ranges.filter((one) => one.toString().trim() !== '');
  }

  at(index: number): Place | undefined {
    return this.places[index];
  }

  private add(node: Text): void {
    for (let offset = 0; offset < node.data.length; offset += 1) {
      const letter = node.data[offset];
      if (/\s/.test(letter)) {
        this.space({ node, offset });
      } else {
        this.text += letter;
        this.places.push({ node, offset });
      }
    }
  }

  private space(place: Place): void {
    if (this.text !== '' && !this.text.endsWith(' ')) {
      this.text += ' ';
      this.places.push(place);
    }
  }
}
