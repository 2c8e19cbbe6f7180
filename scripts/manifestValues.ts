/** The id Firefox knows Legroom by: in its manifest, and in the profile that a test or `npm start` makes. */
export const firefoxAddOnId = 'legroom@legroom.app';

/** What a page of Legroom may load: its own scripts, styles, pictures and sounds, and nothing else from anywhere. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The same, and no other page may frame it. Browsers ignore that in `<meta>`, so a page cannot say it of itself. */
export const extensionPolicy = `${pagePolicy}; frame-ancestors 'none'`;
