/** The condition that a row of `price_list_items p` holds now or later, with that moment as its value. */
export const LIST_NOW_OR_LATER = `(p.valid_to is null or (p.valid_to > ? and p.valid_to > p.valid_from))`
