/** Digits of an id shown; the store finds an event by six or more. */
export const ID_SHOWN = 8
