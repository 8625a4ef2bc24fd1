/** Whose a row of the settings table is. */

/** For the user and for an institution. */
export const SHARED = { manageable: true, user: true, exportable: true } as const;

/** Set by an institution only. */
export const INSTITUTION = { manageable: true, user: false, exportable: false } as const;

/** The user's own. */
export const PERSONAL = { manageable: false, user: true, exportable: true } as const;

/** Remembered, not chosen. */
export const STATE = { group: 'state', manageable: false, user: true, exportable: false } as const;
