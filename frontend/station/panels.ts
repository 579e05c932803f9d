import { h } from './dom.js';
import { valueAt } from './fold.js';
import { mark } from './marking.js';
import type { SheetScreen } from './sheet.js';
import { clockTime, text } from './texts.js';

const RATINGS = ['CLEAR_FAIL', 'BORDERLINE', 'PASS', 'GOOD', 'EXCELLENT'];

/** The impression of the whole, apart from the lines; where there is one, the standardised person's mark; words for the trainee. */
export function ratingPanel(screen: SheetScreen): HTMLElement {
  const words = h('textarea', { id: 'words', rows: 3, maxlength: 2000 });
  words.value = valueAt(screen.page.state, 'WORDS', '');
  const keep = (): void => screen.write([{ kind: 'WORDS', value: words.value.trim() }]);
  let timer = 0;
  words.addEventListener('change', keep);
  words.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(keep, 1200);
  });
  return h(
    'div',
    { class: 'panel' },
    h('h2', {}, text('sheet.rating')),
    h('p', { class: 'soft' }, text('sheet.impression')),
    h('div', { 'data-choices': 'RATING' }),
    h(
      'div',
      { class: 'choices ratings', role: 'group', 'aria-label': text('sheet.rating') },
      ...RATINGS.map((value) =>
        h(
          'button',
          { type: 'button', class: 'choice', 'data-kind': 'RATING', 'data-value': value, click: () => screen.write([{ kind: 'RATING', value }]) },
          h('strong', {}, text(`rating.${value}`)),
          h('span', {}, text(`station.anchor.${value}`))
        )
      )
    ),
    screen.page.sheet.checklist.standardised
      ? h(
          'div',
          {},
          h('h2', {}, text('station.respect')),
          h('p', { class: 'soft' }, text('station.respect.lead')),
          h('div', { 'data-choices': 'RESPECT' }),
          h(
            'div',
            { class: 'choices respect', role: 'group', 'aria-label': text('station.respect') },
            ...['1', '2', '3', '4'].map((value) =>
              h('button', { type: 'button', class: 'choice', 'data-kind': 'RESPECT', 'data-value': value, click: () => screen.write([{ kind: 'RESPECT', value }]) }, value)
            )
          )
        )
      : null,
    h('label', { for: 'words' }, text('sheet.comment')),
    h('div', { 'data-choices': 'WORDS' }),
    words
  );
}

/** What will be frozen and how it will be marked; the trainee's name, then the assessor's, which submits. */
export function signPanel(screen: SheetScreen): HTMLElement {
  const { sheet, state } = screen.page;
  const marks = mark(sheet, state);
  const missing = screen.missing;
  const trainee = screen.signed('trainee');
  const assessor = screen.signed('assessor');
  const name = h('input', { id: 'trainee-name', autocomplete: 'off', maxlength: 200 });
  const rating = valueAt(state, 'RATING', '');
  return h(
    'div',
    { class: 'panel' },
    h('h2', {}, text('station.sign.title')),
    missing.length > 0
      ? h('div', { class: 'missing', id: 'missing' }, h('p', {}, text('sheet.refused')), h('ul', {}, ...missing.map((one) => h('li', {}, one))))
      : null,
    ...(missing.length > 0
      ? []
      : [
          h('p', {}, text('confirm.lines', marks.done, marks.notDone, marks.corrected)),
          h('p', {}, text('confirm.rating', rating ? text(`rating.${rating}`) : '–', valueAt(state, 'WORDS', '') || '–')),
          h('p', { id: 'marks' }, text('confirm.marks', marks.points, marks.maximum, text(marks.passed ? 'result.passed' : 'result.again'))),
          marks.critical.length > 0 ? h('p', { class: 'outside' }, text('result.critical', marks.critical.join(', '))) : null
        ]),
    h('h2', {}, text('station.sign.trainee')),
    trainee
      ? h('p', { class: 'safe' }, text('station.sign.traineeDone', trainee))
      : h(
          'div',
          { class: 'fields' },
          h('div', {}, h('label', { for: 'trainee-name' }, text('station.sign.traineeName')), name),
          h(
            'button',
            {
              type: 'button',
              id: 'trainee-sign',
              class: 'quiet',
              disabled: missing.length > 0,
              click: () => {
                if (name.value.trim()) {
                  screen.sign('trainee', name.value.trim());
                }
              }
            },
            text('station.sign.traineeAction')
          )
        ),
    h('h2', {}, text('station.sign.assessor')),
    h('p', { class: 'soft' }, text('sheet.frozen')),
    assessor
      ? h('p', { class: 'waiting', id: 'signed' }, text(sheet.missing.length > 0 ? 'station.sign.notYet' : 'station.sign.wait'))
      : h(
          'button',
          {
            type: 'button',
            id: 'assessor-sign',
            class: 'primary wide',
            disabled: missing.length > 0,
            click: () => screen.sign('assessor', screen.sync.door?.name || text('station.sign.me'))
          },
          text(trainee ? 'station.sign.action' : 'station.sign.actionWithout')
        )
  );
}

/** The academy's marking. What is on the device is taken off it when the assessor leaves. */
export function resultPanel(screen: SheetScreen, onLeave: () => void): HTMLElement {
  const { sheet } = screen.page;
  const result = sheet.result!;
  const waiting = screen.page.unconfirmed(screen.book.device).length;
  return h(
    'div',
    { class: 'panel', id: 'graded' },
    h('h2', {}, text(result.passed ? 'result.passed' : 'result.again')),
    h('p', {}, text('station.result', result.points, result.maximum, clockTime(result.gradedAt))),
    result.criticalMissed.length > 0 ? h('p', { class: 'outside' }, text('result.critical', result.criticalMissed.join(', '))) : null,
    h('p', { class: 'soft' }, text(waiting > 0 ? 'station.result.waiting' : 'station.result.safe')),
    h('div', { class: 'actions' },
      h('button', { type: 'button', id: 'leave', class: 'primary', click: onLeave }, text('station.result.leave')),
      h('a', { class: 'quiet', href: `/grade/sheet/${sheet.id}` }, text('station.result.read'))
    )
  );
}
