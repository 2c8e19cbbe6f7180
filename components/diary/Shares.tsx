import { t } from '../../platform/words.ts';
import './Shares.css';

interface SharesProps {
  title: string;
  note?: string;
  shares: readonly { id: string; name: string; cramps: number }[];
}

/** How the cramps fall into a few kinds: a list, with a bar beside each. */
export function Shares({ title, note, shares }: SharesProps) {
  const most = shares.reduce((sum, { cramps }) => Math.max(sum, cramps), 1);
  return (
    <section class="shares">
      <h3>{title}</h3>
      <ul>
        {shares.map(({ id, name, cramps }) => (
          <li key={id}>
            <span>{name}</span>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(100 * cramps) / most} height={8} />
            </svg>
            <span>{t('diary.share', { count: cramps })}</span>
          </li>
        ))}
      </ul>
      {note && <p class="soft">{note}</p>}
    </section>
  );
}
