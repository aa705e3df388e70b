import type { Batch } from '../server/markdown.ts'

export type { FoundItem } from '../server/batches.ts'
export type { Label } from '../server/labels.ts'
export type { Report } from '../server/report.ts'
export type BatchRow = Batch

/** What registers are told of a mark. */
export interface RegisterMark {
  itemId: string
  ratePpm: number
  reason: string
  isCoded: boolean
  batch: string | null
  expiresOn: string | null
}
