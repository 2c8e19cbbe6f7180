/** The id Firefox knows Legroom by: in its manifest, and in the profile that a test or `npm start` makes. */
export const firefoxAddOnId = 'legroom@legroom.app';

/** What a page of Legroom may load: its own scripts, styles, pictures and sounds. No other page may frame it. */
export const extensionPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
