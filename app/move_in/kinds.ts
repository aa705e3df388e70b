/** What a file may bring, in the order in which files of one move-in are best imported. */
export const MOVE_IN_KINDS = [
  'tax_rates',
  'items',
  'stock',
  'list_prices',
  'customers',
  'gift_cards',
  'credits',
  'past_sales',
] as const

export type MoveInKind = (typeof MOVE_IN_KINDS)[number]

/** The systems whose exports are known; `generic` is any table with headers that people use. */
export const MOVE_IN_SOURCES = [
  'shopify',
  'woocommerce',
  'square',
  'lightspeed',
  'loyverse',
  'opensourcepos',
  'nexopos',
  'vendure',
  'tillhouse',
  'generic',
] as const

export type MoveInSource = (typeof MOVE_IN_SOURCES)[number]
