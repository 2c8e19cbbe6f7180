import { expect, test } from 'vitest';
import { finderOf } from '../../../domain/search.ts';

test.each([
  ['calf lower', 'Lower calf'],
  ['mag', 'Magnesium'],
  ['toes', 'A towel round one toe'],
  ['oestrogène', 'Oestrogen, ŒSTROGÈNE'],
  ['café', 'CAFE'],
  ['FUSS', 'Der Fuß'],
  ['heat-cramps', '“Heat cramps”'],
  ['K2', 'Vitamin K2'],
  [' krampfe ', 'Wadenkrämpfe'],
  ['ساق', 'عضلة الساق'],
  ['الساق', 'ساق واحدة'],
  ['إجهاد', 'الاجهاد الزائد'],
  ['عضله', 'شد في العضلة'],
  ['اعلي', 'أعلى الفخذ'],
])('a search finds “%s” in “%s”', (query, text) => {
  expect(finderOf(query)(text)).toBe(true);
});

test.each([
  ['calf thigh', 'Lower calf'],
  ['arm', 'Warm if tight'],
  ['soleus', 'Sole of the foot'],
  ['restless', 'Rest'],
  ['magnesium', 'Mag'],
])('a search does not find “%s” in “%s”', (query, text) => {
  expect(finderOf(query)(text)).toBe(false);
});

test.each([
  ['spasm', 'A cramp in the calf', true],
  ['charley horse', 'A cramp in the calf', true],
  ['calf spasm', 'A cramp in the calf', true],
  ['cramp', 'A charley horse', true],
  ['thigh spasm', 'A cramp in the calf', false],
  ['horse', 'A cramp in the calf', false],
  ['DVT', 'A cramp in the calf', false],
])('a search for “%s” in “%s”, by what means the same: %s', (query, text, isFound) => {
  expect(finderOf(query, 'cramp, spasm, charley horse; clot, DVT')(text)).toBe(isFound);
});

test.each(['', '   ', '?!'])('a search finds everything for “%s”', (query) => {
  expect(finderOf(query)('Calf')).toBe(true);
  expect(finderOf(query)('')).toBe(true);
});
