/** A group goes on until somebody leaves it; a segment is a list for a campaign, with its dates. */
export const GROUP_KINDS = ['group', 'segment'] as const
export type GroupKind = (typeof GROUP_KINDS)[number]

/** Colours that tell groups apart, on white and on dark. */
export const GROUP_COLORS = [
  '#7c6bb0',
  '#3b82b6',
  '#38886a',
  '#b7791f',
  '#b4536b',
  '#2a9d9a',
  '#c2643a',
  '#78716c',
] as const

export interface CustomerGroup {
  id: string
  name: string
  kind: GroupKind
  color: string
  position: number
  isArchived: boolean
}

/** One customer in one group, from the first to the last day; null is without an end. */
export interface Membership {
  groupId: string
  validFrom: string | null
  validTo: string | null
}
