/** Why something stays, of every shell. */
export const UNWRITABLE = { left: 'The new value has characters that cannot be written there so that every shell reads them alike.', unwritable: true } as const;
export const ESCAPED = { left: 'It stands there as URLs escape it, and a variable would not be escaped.' };
export const OTHER = { left: 'A variable cannot take its place there.' };
export const UNREAD = { left: 'It cannot be told for sure how a shell reads this script. Change the line by hand.' };
