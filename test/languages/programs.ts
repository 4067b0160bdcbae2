/** Programs with `§` in place of the key. */
export type Programs = readonly (readonly [what: string, text: string])[];
