const LETTERS = 300;

/** As much of a text as an address surely has room for, however its letters are written there. */
export const beginningOf = (text: string) => Array.from(text).slice(0, LETTERS).join('');
