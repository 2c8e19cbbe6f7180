/** The id Firefox knows Legroom by: in its manifest, and in the profile that a test or `npm start` makes. */
export const firefoxAddOnId = 'legroom@legroom.app';
