/**
 * Who publishes Legroom and where it is reached: all that is left to fill in before a release, which refuses while
 * anything is empty. Run `npm run privacy` afterwards, because PRIVACY.md says some of it.
 */
export const imprint = {
  /** The name of the person or the organisation, as the stores show it. */
  publisher: '',
  /** An e-mail address, for questions about privacy. */
  contact: '',
  /** The public page where a problem is reported: https://… */
  problems: '',
  /** The public address of PRIVACY.md: https://… */
  privacyPolicy: '',
  /** The day from which PRIVACY.md holds: 2026-12-31 */
  privacySince: '',
};
