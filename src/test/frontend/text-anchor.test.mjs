import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchor, locate } from '../../../frontend/components/text-anchor.ts';

const TEXT =
  'Ask for the name as the paper writes it. Read it back aloud. Ask for the date of birth. Read it back aloud. Then ask for the telephone.';
const marked = (words, nth = 0) => {
  let from = TEXT.indexOf(words);
  for (let i = 0; i < nth; i += 1) {
    from = TEXT.indexOf(words, from + 1);
  }
  return anchor(TEXT, from, from + words.length);
};
const found = (text, mark) => {
  const place = locate(text, mark);
  return place && { words: text.slice(place.from, place.to), from: place.from, same: place.same };
};

test('words are found where they were', () => {
  const mark = marked('Read it back aloud.', 1);
  assert.equal(found(TEXT, mark).from, mark.start);
});

test('of two equal places the one with the old neighbours is taken, wherever it moved', () => {
  const mark = marked('Read it back aloud.', 1);
  const edited = `A new first sentence of some length stands here now. ${TEXT}`;
  assert.equal(found(edited, mark).from, edited.lastIndexOf('Read it back aloud.'));
});

test('an edit beside the words does not lose them', () => {
  const mark = marked('date of birth');
  const edited = TEXT.replace('Ask for the date', 'Now ask for her date').replace('birth. Read', 'birth, slowly. Read');
  assert.equal(found(edited, mark).words, 'date of birth');
});

test('an edit within the words keeps the place and says so', () => {
  const mark = marked('Ask for the date of birth.');
  const edited = TEXT.replace('the date of birth', 'the day of birth');
  assert.deepEqual(
    { words: found(edited, mark).words, same: found(edited, mark).same },
    { words: 'Ask for the day of birth.', same: false },
  );
});

test('what was taken out is not found somewhere else', () => {
  const mark = marked('Ask for the date of birth.');
  assert.equal(found('Quite another text, about beds and bills and nothing of the kind.', mark), undefined);
  assert.equal(found(TEXT.replace('Ask for the date of birth. Read it back aloud. ', ''), mark), undefined);
});
