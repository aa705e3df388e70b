/** Why stock came or went. A text for each stands at `stock.kinds.<kind>`. */
export const MOVEMENT_KINDS = [
  'sale',
  'return',
  'post_void',
  'opening',
  'count',
  'receive',
  'return_supplier',
  'waste',
  'damage',
  'own_use',
  'theft',
  'correction',
] as const

export type MovementKind = (typeof MOVEMENT_KINDS)[number]

/** What a person may key, and the direction that the keyed quantity has. */
export const ADJUSTMENT_KINDS = {
  count: 'sets',
  receive: 'adds',
  opening: 'adds',
  waste: 'takes',
  damage: 'takes',
  own_use: 'takes',
  theft: 'takes',
  return_supplier: 'takes',
} as const satisfies Partial<Record<MovementKind, 'sets' | 'adds' | 'takes'>>

export type AdjustmentKind = keyof typeof ADJUSTMENT_KINDS
