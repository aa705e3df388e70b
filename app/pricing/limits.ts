/**
 * The largest value of every field. They are chosen so that any sum over a whole sale stays a
 * safe integer: MAX_LINES × (amount + 100 % tax) = 8 × 10^15 < 2^53.
 */

/** 999,999.999 pieces, kilograms, litres, metres or hours on one line. */
export const MAX_QUANTITY_THOUSANDTHS = 999_999_999

/** Unit price or unit cost: 99,999,999.99 in a currency of two decimals. */
export const MAX_UNIT_PRICE_MINOR_E4 = 99_999_999_990_000

/** One line, discount, tender or tip before tax: 9,999,999,999.99 in a currency of two decimals. */
export const MAX_AMOUNT_MINOR = 999_999_999_999

/** An amount with tax, since the rates of a category may add up to 100 %. */
export const MAX_GROSS_MINOR = 2 * MAX_AMOUNT_MINOR

/** A discount never exceeds 100 %, nor do the tax rates of one category together. */
export const MAX_RATE_PPM = 1_000_000

/** Lines of one sale. */
export const MAX_LINES = 4_000

/** Tenders of one settlement. */
export const MAX_TENDERS = 100

/** One million, the denominator of every rate. */
export const PPM = 1_000_000
