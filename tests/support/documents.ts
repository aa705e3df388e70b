/**
 * Valid documents for tests, made from as little as a test wants to say. The arithmetic is done
 * here in the plainest way (prices include VAT, VAT per line), so that tests of the documents do
 * not depend on the pricing engine.
 */
import type {
  CashMovementBody,
  CashMovementDocument,
  DocumentKind,
  JournalEntry,
  JournalKind,
  RegisterDocument,
  SaleDocument,
  SaleDocumentBody,
  SaleDocumentLine,
  SaleDocumentTender,
  SessionClosedDocument,
  SessionOpenedDocument,
  TillReport,
} from '#app/documents/types'
import type { PricedTotals, SaleTax } from '#pricing/types'

/** A readable UUID: `id(7)` ends in 7, and a second argument keeps kinds apart. */
export function id(number: number, kind = 0): string {
  const tail = number.toString(16).padStart(12, '0')
  return `01890000-0000-7000-8${kind.toString(16).padStart(3, '0')}-${tail}`
}

export const NOK = { code: 'NOK', minorDigits: 2 }
export const KARI = id(1, 1)
export const OLA = id(2, 1)
export const SESSION = id(1, 2)

export interface LineSketch {
  name?: string
  quantityThousandths?: number
  /** Price of one unit in minor units, VAT included. */
  unitMinor?: number
  ratePpm?: number
  lineDiscountMinor?: number
  saleDiscountMinor?: number
  departmentId?: string | null
  with?: Partial<SaleDocumentLine>
}

export interface SaleSketch {
  number?: number
  operatorId?: string
  lines?: LineSketch[]
  tenders?: Partial<SaleDocumentTender>[]
  tipMinor?: number
  /** Cash is rounded to this step; 1 is no rounding. */
  stepMinor?: number
  journal?: JournalEntry[]
  with?: Partial<SaleDocumentBody>
}

export function aLine(sketch: LineSketch = {}, position = 1): SaleDocumentLine {
  const { quantityThousandths = 1_000, unitMinor = 10_000, ratePpm = 250_000 } = sketch
  const { lineDiscountMinor = 0, saleDiscountMinor = 0, name = `Item ${position}` } = sketch
  const baseMinor = Math.round((quantityThousandths * unitMinor) / 1_000) + 0
  const grossMinor = baseMinor - lineDiscountMinor - saleDiscountMinor
  const taxMinor = Math.round((grossMinor * ratePpm) / (1_000_000 + ratePpm)) + 0
  const netMinor = grossMinor - taxMinor
  const departmentId = sketch.departmentId === undefined ? id(1, 3) : sketch.departmentId
  return {
    lineId: id(position, 4),
    itemId: id(position, 5),
    name,
    identifier: null,
    sku: null,
    departmentId,
    departmentName: departmentId && `Department ${departmentId.slice(-1)}`,
    taxCategoryId: id(1, 6),
    unit: 'piece',
    quantityThousandths,
    listUnitPriceMinorE4: unitMinor * 10_000,
    priceId: id(position, 7),
    priceVersion: 1,
    unitCostMinorE4: null,
    override: null,
    options: [],
    discount: null,
    note: null,
    operatorId: KARI,
    sourceSaleId: null,
    sourceLineId: null,
    returnReason: null,
    priced: {
      unitPriceMinorE4: unitMinor * 10_000,
      baseMinor,
      lineDiscountMinor,
      saleDiscountMinor,
      netMinor,
      taxMinor,
      grossMinor,
      taxes: [{ taxRateId: `rate-${ratePpm}`, name: 'VAT', ratePpm, netMinor, taxMinor }],
    },
    ...sketch.with,
  }
}

/** A line that keeps something back of the first one, which comes back. */
export function aKeptBack(unitMinor: number): LineSketch {
  const rate = { kind: 'percent' as const, ratePpm: 150_000 }
  const fee = { kind: 'restocking' as const, of: { lineId: id(1, 4) }, rate, isTaxedAsGoods: true }
  return { unitMinor, with: { itemId: null, fee } }
}

/** A service charge, or what of one is paid back. */
export function aServiceCharge(unitMinor: number, quantityThousandths = 1_000): LineSketch {
  const fee = { kind: 'service_charge' as const, ratePpm: 100_000 }
  return { unitMinor, quantityThousandths, with: { itemId: null, fee } }
}

function totalsOf(lines: SaleDocumentLine[]): PricedTotals {
  const sum = (field: keyof PricedTotals) =>
    lines.reduce((total, { priced }) => total + priced[field], 0)
  return {
    baseMinor: sum('baseMinor'),
    lineDiscountMinor: sum('lineDiscountMinor'),
    saleDiscountMinor: sum('saleDiscountMinor'),
    netMinor: sum('netMinor'),
    taxMinor: sum('taxMinor'),
    grossMinor: sum('grossMinor'),
  }
}

function taxesOf(lines: SaleDocumentLine[]): SaleTax[] {
  const byRate = new Map<string, SaleTax>()
  for (const { priced } of lines) {
    for (const tax of priced.taxes) {
      const row = byRate.get(tax.taxRateId) ?? { ...tax, netMinor: 0, taxMinor: 0, grossMinor: 0 }
      row.netMinor += tax.netMinor
      row.taxMinor += tax.taxMinor
      row.grossMinor += tax.netMinor + tax.taxMinor
      byRate.set(tax.taxRateId, row)
    }
  }
  return [...byRate.values()]
}

export function aTender(sketch: Partial<SaleDocumentTender>, position = 1): SaleDocumentTender {
  const amountMinor = sketch.amountMinor ?? (sketch.givenMinor ?? 0) - (sketch.changeMinor ?? 0)
  return {
    tenderId: id(position, 8),
    tenderTypeId: `tender-${sketch.kind ?? 'cash'}`,
    name: sketch.kind === 'card' ? 'Card' : 'Cash',
    kind: 'cash',
    givenMinor: amountMinor + (sketch.changeMinor ?? 0),
    changeMinor: 0,
    reference: null,
    ...sketch,
    amountMinor,
  }
}

function anEnvelope<K extends DocumentKind, B>(kind: K, sequence: number, body: B) {
  return {
    version: 1 as const,
    id: id(sequence, 9),
    kind,
    storeId: id(1, 10),
    registerId: id(1, 11),
    enrolmentId: id(1, 12),
    sequence,
    tillSessionId: SESSION,
    businessDate: '2026-11-22',
    operatorId: KARI,
    deviceAt: '2026-11-22T09:14:05.000Z',
    correctedAt: '2026-11-22T09:14:05.120Z',
    skewMs: 120,
    body,
    journal: [] as JournalEntry[],
  }
}

/** A paid sale; without tenders it is paid in cash, rounded to `stepMinor`. */
export function aSale(sketch: SaleSketch = {}): SaleDocument {
  const number = sketch.number ?? 42
  const lines = (sketch.lines ?? [{}]).map((line, index) => aLine(line, index + 1))
  const totals = totalsOf(lines)
  const { tipMinor = 0, stepMinor = 1 } = sketch
  const dueMinor = totals.grossMinor + tipMinor
  const roundedMinor = Math.round(dueMinor / stepMinor) * stepMinor + 0
  const tenders = (sketch.tenders ?? [{ givenMinor: roundedMinor }]).map((tender, index) =>
    aTender(tender, index + 1)
  )
  const paidMinor = tenders.reduce((sum, tender) => sum + tender.amountMinor, 0)
  const changeMinor = tenders.reduce((sum, tender) => sum + tender.changeMinor, 0)
  const body: SaleDocumentBody = {
    kind: 'sale',
    postVoidOfSaleId: null,
    postVoidReason: null,
    receipt: { series: 1, sequence: number, number: `3-1-${number}` },
    startedAt: '2026-11-22T09:13:05.120Z',
    currency: NOK,
    pricesIncludeTax: true,
    taxRounding: 'line',
    pipelineHash: 'pipeline',
    clearanceId: null,
    customerId: null,
    note: null,
    saleDiscount: null,
    lines,
    taxes: taxesOf(lines),
    totals,
    tipMinor,
    roundingMinor: paidMinor - dueMinor + 0,
    changeMinor,
    tenders,
    explanation: [],
    ...sketch.with,
  }
  return {
    ...anEnvelope('sale', number, body),
    operatorId: sketch.operatorId ?? KARI,
    journal: sketch.journal ?? [],
  }
}

/** A document that reverses a whole sale. */
export function aPostVoidOf(sale: SaleDocument, number = sale.sequence + 1): SaleDocument {
  const negated = <T extends object>(row: T): T =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        typeof value === 'number' && key.endsWith('Minor') ? 0 - value : value,
      ])
    ) as T
  const lines = sale.body.lines.map((line) => ({
    ...line,
    quantityThousandths: -line.quantityThousandths,
    sourceSaleId: sale.id,
    sourceLineId: line.lineId,
    priced: { ...negated(line.priced), taxes: line.priced.taxes.map(negated) },
  }))
  const tenders = sale.body.tenders.map((tender) => ({
    ...tender,
    givenMinor: 0 - tender.amountMinor,
    amountMinor: 0 - tender.amountMinor,
    changeMinor: 0,
  }))
  const body: SaleDocumentBody = {
    ...negated(sale.body),
    kind: 'post_void',
    postVoidOfSaleId: sale.id,
    postVoidReason: 'Wrong customer',
    receipt: { series: 1, sequence: number, number: `3-1-${number}` },
    lines,
    taxes: sale.body.taxes.map(negated),
    totals: negated(sale.body.totals),
    tenders,
    changeMinor: 0,
  }
  return { ...anEnvelope('sale', number, body), operatorId: sale.operatorId }
}

export function anOpening(floatMinor = 100_000, sequence = 1): SessionOpenedDocument {
  const grandTotals = { salesMinor: 900_000, returnsMinor: 100_000, netMinor: 800_000 }
  return anEnvelope('session_opened', sequence, { floatMinor, denominations: [], grandTotals })
}

export function aCashMovement(
  kind: CashMovementBody['kind'],
  amountMinor: number,
  sequence = 2
): CashMovementDocument {
  const body = { kind, amountMinor, reason: 'Test', denominations: [], authorisedById: null }
  return anEnvelope('cash_movement', sequence, body)
}

export function aClosing(report: TillReport, sequence = 99): SessionClosedDocument {
  return anEnvelope('session_closed', sequence, {
    zSeries: 1,
    zNumber: 7,
    denominations: [],
    counts: report.tenders.map(({ tenderTypeId, name, kind, amountMinor }) => {
      const expectedMinor = kind === 'cash' ? report.expectedCashMinor : amountMinor
      return {
        tenderTypeId,
        name,
        kind,
        expectedMinor,
        countedMinor: expectedMinor,
        overShortMinor: 0,
      }
    }),
    leftInTillMinor: report.floatMinor,
    toSafeMinor: report.expectedCashMinor - report.floatMinor,
    note: null,
    report,
  })
}

/** An entry whose place in a chain does not matter. */
export function anEntry(
  kind: JournalKind,
  payload: JournalEntry['payload'] = {},
  sequence = 1
): JournalEntry {
  return {
    sequence,
    occurredAt: '2026-11-22T09:14:05.120Z',
    kind,
    operatorId: KARI,
    payload,
    previousHash: '0'.repeat(64),
    hash: '1'.repeat(64),
  }
}

export function withJournal<D extends RegisterDocument>(document: D, journal: JournalEntry[]): D {
  return { ...document, journal }
}
