// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { FactCard } from '../../../components/learn/FactCard.tsx';
import { topics } from '../../../content/topics.ts';

afterEach(cleanup);

describe('a fact', () => {
  test.each([
    ['betterAnyway', 'Reasonably supported', 3],
    ['vitaminK2', 'For preventing night cramps: limited evidence', 1],
    ['footwear', 'For preventing cramps of any kind: not tested', 0],
    ['magnesium', 'For preventing night cramps: not shown to work', 0],
  ] as const)('%s says “%s” in words, and in %d full bars of four', (id, words, full) => {
    render(<FactCard fact={topics.prevent.find((one) => one.id === id)!} />);
    const bars = [...screen.getByText(words).querySelectorAll('i')];
    expect(bars).toHaveLength(4);
    expect(bars.filter(({ className }) => className !== '')).toHaveLength(full);
  });

  test('that warns has no bars, because they would look like praise', () => {
    render(<FactCard fact={topics.prevent.find(({ id }) => id === 'quinine')!} />);
    expect(screen.getByText('Safety warning').querySelectorAll('i')).toHaveLength(0);
  });

  test('names its sources', () => {
    render(<FactCard fact={topics.prevent.find(({ id }) => id === 'magnesium')!} />);
    const anchors = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(anchors).toEqual([
      '#source-garrison2020',
      '#source-roguinMaor2017',
      '#source-magnesium2021',
    ]);
  });
});
