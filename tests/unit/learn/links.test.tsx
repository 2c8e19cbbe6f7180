// @vitest-environment happy-dom
import { act, fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { LearnPage } from '../../../components/learn/LearnPage.tsx';
import { open, screen, settle } from '../page.tsx';
import { setUp, closeAfterEach, byId, field, headings, search } from './fixtures.tsx';

setUp();

async function goTo(hash: string) {
  await act(() => {
    // The simulated page adds no entry to the history.
    history.replaceState(null, '');
    location.hash = hash;
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
  await settle();
}

describe('a link into the page', () => {
  closeAfterEach();
  const focused = () => document.activeElement!.textContent;

  test('from outside puts the focus on what it names', async () => {
    location.hash = 'magnesium';
    await open(LearnPage);
    expect(focused()).toBe('Magnesium');
  });

  test('is followed after the page has loaded, because Firefox drops the focus when it loads', async () => {
    const readyState = vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
    location.hash = 'magnesium';
    // The event of this change has to come before the page opens.
    await settle();
    await open(LearnPage);
    expect(document.activeElement).toBe(document.body);
    readyState.mockReturnValue('complete');
    dispatchEvent(new Event('load'));
    await waitFor(() => expect(focused()).toBe('Magnesium'));
  });

  test('is followed when the address changes, to every kind of place', async () => {
    await open(LearnPage);
    for (const [hash, heading] of [
      ['quinine', 'Quinine and tonic water'],
      ['hamstrings', 'Back of thigh hamstrings'],
      ['quadricepsBed', 'In bed'],
      ['why', 'Why do I get cramps?'],
      ['help', 'When do I need a doctor?'],
      ['beforeBed', 'Before bed'],
    ] as const) {
      await goTo(hash);
      expect(focused()).toBe(heading);
    }
  });

  test('to a source unfolds the sources', async () => {
    await open(LearnPage);
    await goTo('source-hallegraeff2012');
    expect(byId('source-hallegraeff2012').closest('details')!.open).toBe(true);
    expect(document.activeElement).toBe(byId('source-hallegraeff2012'));
  });

  test('to a part that a search hides ends the search', async () => {
    await open(LearnPage);
    await search('soleus');
    fireEvent.click(screen.getByRole('link', { name: 'Can I prevent them?' }));
    await settle();
    expect(field().value).toBe('');
    expect(focused()).toBe('Can I prevent them?');
  });

  test('that leads nowhere does no harm', async () => {
    await open(LearnPage);
    for (const hash of ['nowhere', '%', '%E0%A4%A', '"><b>', '']) {
      await goTo(hash);
      expect(document.activeElement, hash).toBe(document.body);
      expect(headings(2), hash).toHaveLength(8);
    }
  });
});
