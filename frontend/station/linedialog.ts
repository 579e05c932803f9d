import { h } from './dom.js';
import { stateAt, valueAt } from './fold.js';
import { bounds } from './marking.js';
import type { SheetScreen } from './sheet.js';
import { text } from './texts.js';
import type { Line } from './types.js';

/** Words and a measured value on one line, and taking its tick back. */
export function lineDialog(screen: SheetScreen, line: Line): void {
  const note = h('textarea', { id: 'line-note', maxlength: 500, rows: 3 });
  const written = valueAt(screen.page.state, 'NOTE', line.id);
  note.value = written;
  const level = line.measure?.kind === 'LEVEL';
  const value = h('input', { id: 'line-value', inputmode: 'decimal', pattern: '\\d{1,4}([.,]\\d{1,2})?' });
  value.value = valueAt(screen.page.state, 'MEASURE', line.id);
  const save = (event: Event): void => {
    event.preventDefault();
    if (note.value.trim() !== written) {
      screen.write([{ kind: 'NOTE', line: line.id, value: note.value.trim() }]);
    }
    const measured = value.value.trim().replace(',', '.');
    if (line.measure && !level && measured !== valueAt(screen.page.state, 'MEASURE', line.id)) {
      if (measured === '') {
        screen.write([{ kind: 'MEASURE', line: line.id, value: '' }]);
      } else {
        screen.measured(line, Number(measured));
      }
    }
    dialog.close();
  };
  const dialog = h(
    'dialog',
    { 'aria-labelledby': 'line-title', close: () => dialog.remove() },
    h('h2', { id: 'line-title' }, `${line.id} ${line.text}`),
    h(
      'form',
      { submit: save },
      line.measure && !level
        ? h(
            'div',
            {},
            h('label', { for: 'line-value' }, text('measure.label', text(`measure.${line.measure.kind}`)), bounds(line.measure) ? ` ${text('measure.bounds', bounds(line.measure))}` : ''),
            value
          )
        : null,
      h('label', { for: 'line-note' }, text('note.label')),
      note,
      h(
        'div',
        { class: 'actions' },
        h('button', { type: 'submit', class: 'primary' }, text('station.line.keep')),
        stateAt(screen.page.state, line.id) === 'OPEN'
          ? null
          : h(
              'button',
              {
                type: 'button',
                class: 'quiet',
                click: () => {
                  screen.write([{ kind: 'STATE', line: line.id, value: 'OPEN' }, ...(level ? [{ kind: 'MEASURE' as const, line: line.id, value: '' }] : [])]);
                  dialog.close();
                }
              },
              text('station.line.open')
            )
      )
    )
  );
  document.body.append(dialog);
  dialog.showModal();
}
