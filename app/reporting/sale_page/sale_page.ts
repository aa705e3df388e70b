import type { ShownField } from '#app/custom_fields/shown_fields'
import type { PrintDocument } from '#app/documents/print_document'
import type { SaleDocumentLine, SaleDocumentTender } from '#app/documents/types'
import type { BarGeometry } from '#core/bars'
import type { Margin } from '#app/sales/margin'
import type { SaleKind } from '#app/sales/sale_kind'
import type { Currency, ExplanationStep, PricedTotals, SaleTax } from '#pricing/types'

/** Everything about one sale, as the back office shows it. */
export interface SalePage {
  sale: {
    id: string
    kind: SaleKind
    receiptNumber: string
    completedAt: string
    businessDate: string
    operatorName: string
    registerName: string
    timeZone: string
    customer: { id: string; name: string } | null
    currency: Currency
    note: string | null
    postVoidReason: string | null
    tipMinor: number
    roundingMinor: number
    changeMinor: number
    totals: PricedTotals
    /** Null for people who may not see what goods cost, and where no cost is known. */
    margin: Margin | null
    /** Lines that the margin leaves out, because nobody knows their cost. */
    uncostedLines: number
    publicToken: string
  }
  lines: (SaleDocumentLine & { returnedThousandths: number; margin: Margin | null })[]
  /** What plugins added, by plugin. */
  fields: SaleFields[]
  taxes: SaleTax[]
  tenders: SaleDocumentTender[]
  explanation: ExplanationStep[]
  links: SaleLink[]
  reviews: SaleReview[]
  /** Plugins that should have been asked about the sale and gave no answer, by id. */
  unanswered: string[]
  /** Plugins that were not asked at all, by name: the register had no connection. */
  notAsked: string[]
  journal: SaleJournalEntry[]
  paper: PrintDocument
  barcodes: Record<string, BarGeometry>
}

export interface SaleFields {
  pluginId: string
  /** The plugin's name. */
  title: string
  fields: ShownField[]
  lines: { lineId: string; name: string; fields: ShownField[] }[]
}

export interface SaleLink {
  id: string
  receiptNumber: string
  completedAt: string
  grossMinor: number
  /** How the other sale stands to this one. */
  relation: 'came_from' | 'came_back' | 'reverses' | 'reversed_by'
}

export interface SaleReview {
  id: string
  reason: string
  detail: Record<string, unknown>
  createdAt: string
  resolvedAt: string | null
  resolvedByName: string | null
  /** What the person wrote who looked at it. */
  note: string | null
}

/** The detail of a review for a price: the figures that differ and how each side came to its own. */
export interface PriceDifference {
  differences: { path: string; register: number | string | null; server: number | string | null }[]
  register: ExplanationStep[]
  server: ExplanationStep[]
}

export interface SaleJournalEntry {
  sequence: number
  occurredAt: string
  kind: string
  operatorName: string | null
}
