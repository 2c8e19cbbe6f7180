import type { sectionsAfter, sectionsBefore } from '../../content/privacy.ts';
import type { Words } from '#words';
import { t } from '../../platform/words.ts';

/** A heading and what stands under it. */
export function Paragraphs({
  section: { id, lines },
}: {
  section: (typeof sectionsBefore | typeof sectionsAfter)[number];
}) {
  return (
    <section>
      <h2>{t(`privacy.${id}.title`)}</h2>
      {lines.map((line) => (
        // The compiler does not see that the lines are this section's.
        <p key={line}>{t(`privacy.${id}.${line}` as keyof Words & `privacy.${string}`)}</p>
      ))}
    </section>
  );
}
