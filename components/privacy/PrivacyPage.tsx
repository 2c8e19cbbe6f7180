import { permissions, sectionsAfter, sectionsBefore, storedNotes } from '../../content/privacy.ts';
import type { Words } from '#words';
import { t } from '../../platform/words.ts';
import { storedThings } from '../../state/registry.ts';
import { PageHeader } from '../page/PageHeader.tsx';
import { Table } from '../ui/Table.tsx';
import './PrivacyPage.css';

/** What is stored, for how long, and why nothing leaves the browser: the same as PRIVACY.md. */
export function PrivacyPage() {
  return (
    <div class="page privacy">
      <PageHeader name={t('privacy.title')} />
      <main>
        <section class="card stack-close privacy-promise">
          <p>{t('privacy.promise')}</p>
          <p class="soft">{t('privacy.whoCanRead')}</p>
        </section>
        <section class="stack-close">
          <h2>{t('privacy.stored.title')}</h2>
          <p>{t('privacy.stored.where')}</p>
          <Table
            class="privacy-table"
            head={[t('privacy.stored.what'), t('privacy.stored.until')]}
            rows={storedThings.map(({ id }) => [
              t(`privacy.item.${id}.what`),
              t(`privacy.item.${id}.until`),
            ])}
          />
          {storedNotes.map((note) => (
            <p key={note}>{t(`privacy.stored.${note}`)}</p>
          ))}
        </section>
        {sectionsBefore.map((section) => (
          <Paragraphs key={section.id} section={section} />
        ))}
        <section class="stack-close">
          <h2>{t('privacy.permission.title')}</h2>
          <Table
            class="privacy-table"
            head={[
              t('privacy.permission.name'),
              t('privacy.permission.asked'),
              t('privacy.permission.what'),
            ]}
            rows={permissions.map(({ id, asked }) => [
              <code key={id}>{id}</code>,
              t(`privacy.permission.${asked}`),
              t(`privacy.permission.${id}`),
            ])}
          />
        </section>
        {sectionsAfter.map((section) => (
          <Paragraphs key={section.id} section={section} />
        ))}
      </main>
    </div>
  );
}

type Section = (typeof sectionsBefore | typeof sectionsAfter)[number];

/** A heading and what stands under it. */
function Paragraphs({ section: { id, lines } }: { section: Section }) {
  return (
    <section class="stack-close">
      <h2>{t(`privacy.${id}.title`)}</h2>
      {lines.map((line) => (
        // The compiler does not see that the lines are this section's.
        <p key={line}>{t(`privacy.${id}.${line}` as keyof Words & `privacy.${string}`)}</p>
      ))}
    </section>
  );
}
