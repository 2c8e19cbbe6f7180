/** Legroom's id in Firefox: in its manifest, and in the profiles of tests and of `npm start`. */
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
