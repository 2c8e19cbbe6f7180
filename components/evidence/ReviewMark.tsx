import { reviewOf } from '../../content/reviews.ts';
import { t } from '../../platform/words.ts';
import { dateWords } from './dateWords.ts';

/** Which clinician agreed to a statement, and when; nothing where none has. */
export function ReviewMark({ statementId }: { statementId: string }) {
  const review = reviewOf(statementId);
  if (!review) return null;
  const { reviewer, role, reviewedOn } = review;
  return <span>{t('says.reviewedBy', { reviewer, role, day: dateWords(reviewedOn) })}</span>;
}
