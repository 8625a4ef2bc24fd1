/** By which names browsers and policies know Hardop. They never change: every policy in the field holds them. */

/** Chromium, Chrome and Edge, unless a store gives another. Follows from CHROMIUM_PUBLIC_KEY. */
export const CHROMIUM_ID = 'kinkjnjljmnkijabceeneloolhgekojb';

/**
 * Public half of the key that fixes CHROMIUM_ID, DER in base64. The private half signs packages for institutions that host
 * Hardop themselves; it is kept outside the repository.
 */
export const CHROMIUM_PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtxethN/KzkPA6x/VdM7HH2qWgFqcc4kdBwC8yI7PbFSZwkpRn+bBRWiMF7gcLBGJR4cVrXodlQxCEajnq5AUoJ7m5FkDNYr7mWTMcu/dCjT7MbSPnhocGnPdO+Dt/mlkjwiAC8VRySdXbh7IMYu/zq0iuu76YW8mawoSumG6jUe6TY8gs3Kgx8/Swi9VC240eEHaGyZz1yefpN6FcRR/I5nk+2kW0cdK5F2/oGlyXOgjgFBjwZdqEcGh8ZjenbTDNCioYchpLZFyVZtK5S6U+2Svoww+qoHlT+MB8zwzfhQRDl2mgRb4NjgTpyOkyfX0DEA2vZ4rTPRcMo4h9UH4yQIDAQAB';

/** Firefox. */
export const GECKO_ID = 'hardop@hardop.example';
