import { newId } from '#core/ids'
import { momentAt } from '#app/documents/business_date'
import type {
  SaleDocument,
  SaleDocumentBody,
  SaleDocumentLine,
  SaleDocumentTender,
} from '#app/documents/types'
import type { Chance } from '#app/setup/demo/chance'
import { tagsOf, type DemoItem } from '#app/setup/demo/demo_goods'
import type { Pipeline } from '#app/sales/pipeline'
import type { TenderType } from '#app/tenders/tender_type'
import { priceSale, settle } from '#pricing/index'
import { promotionContext, traitsOf } from '#pricing/promotions/promotion_set'
import type { ManualDiscount, PricingLine, ReturnSource, TaxRate } from '#pricing/types'

export interface DemoTill {
  pipeline: Pipeline
  taxRates: Record<string, TaxRate[]>
  tenderTypes: Map<string, TenderType>
  shelf: { value: DemoItem; weight: number }[]
  customers: string[]
}

export interface SaleOrigin {
  at: string
  operatorId: string
  receipt: SaleDocumentBody['receipt']
}

const TEN_PERCENT = { kind: 'percent', ratePpm: 100_000, authorisedById: null } as const

/** What somebody buys: a few things, the popular ones more often. */
export function drawSale(till: DemoTill, chance: Chance, origin: SaleOrigin): SaleDocumentBody {
  const count = chance.pickWeighed([1, 2, 3, 4, 5, 6], [26, 27, 20, 14, 8, 5])
  const picked = new Map<string, DemoItem>()
  for (let index = 0; index < count; index++) {
    const item = chance.pickWeighted(till.shelf)
    picked.set(item.id, item)
  }
  const lines = [...picked.values()].map((item) => ({ item, line: lineOf(item, chance) }))
  return sellLines(till, chance, origin, lines, chance.happens(30) ? discount('Stamkunde') : null)
}

/** One line of an earlier sale comes back whole, for cash. */
export function drawReturn(
  till: DemoTill,
  chance: Chance,
  origin: SaleOrigin,
  sold: SaleDocument,
  items: Map<string, DemoItem>
): SaleDocumentBody | null {
  const source = sold.body.lines.find((line) => line.quantityThousandths > 0 && line.itemId)
  const item = source?.itemId ? items.get(source.itemId) : undefined
  if (!source || !item) return null
  const line: PricingLine = {
    ...plainLine(item, -source.quantityThousandths),
    discount: null,
    returnOf: returnSource(sold.id, source),
  }
  return sellLines(till, chance, origin, [{ item, line }], null)
}

function returnSource(saleId: string, line: SaleDocumentLine): ReturnSource {
  const { baseMinor, lineDiscountMinor, saleDiscountMinor, netMinor, grossMinor, taxes } =
    line.priced
  return {
    saleId,
    lineId: line.lineId,
    quantityThousandths: line.quantityThousandths,
    returnedThousandths: 0,
    baseMinor,
    lineDiscountMinor,
    saleDiscountMinor,
    netMinor,
    grossMinor,
    taxes,
  }
}

function plainLine(item: DemoItem, quantityThousandths: number): PricingLine {
  return {
    lineId: newId(),
    itemId: item.id,
    taxCategoryId: item.taxCategoryId,
    quantityThousandths,
    unitPriceMinorE4: item.unitPriceMinorE4,
    priceId: item.priceId,
    priceVersion: item.priceVersion,
    override: null,
    options: [],
    discount: null,
    returnOf: null,
    traits: null,
  }
}

function lineOf(item: DemoItem, chance: Chance): PricingLine {
  const quantity = item.good.isWeighed
    ? chance.between(180, 1_900)
    : 1_000 * chance.pickWeighed([1, 2, 3], [78, 17, 5])
  return {
    ...plainLine(item, quantity),
    discount: chance.happens(40) ? discount('Siste dag') : null,
  }
}

function discount(reason: string): ManualDiscount {
  return { ...TEN_PERCENT, reason }
}

function sellLines(
  till: DemoTill,
  chance: Chance,
  origin: SaleOrigin,
  lines: { item: DemoItem; line: PricingLine }[],
  saleDiscount: ManualDiscount | null
): SaleDocumentBody {
  const { content, hash } = till.pipeline
  const priced = priceSale({
    currency: { code: 'NOK', minorDigits: 2 },
    pricesIncludeTax: content.pricesIncludeTax,
    taxRounding: content.taxRounding,
    taxRates: till.taxRates,
    lines: lines.map(({ item, line }) => ({
      ...line,
      traits: traitsOf(content, { ...item, tags: tagsOf(item.good) }),
    })),
    saleDiscount,
    promotions: promotionContext(content, {
      moment: momentAt(origin.at, content.timeZone),
      customerGroupIds: [],
      couponPromotionIds: [],
    }),
  })
  const paid = pay(till, chance, priced.totals.grossMinor)
  return {
    kind: 'sale',
    postVoidOfSaleId: null,
    postVoidReason: null,
    receipt: origin.receipt,
    startedAt: origin.at,
    currency: { code: 'NOK', minorDigits: 2 },
    pricesIncludeTax: content.pricesIncludeTax,
    taxRounding: content.taxRounding,
    pipelineHash: hash,
    clearanceId: null,
    customerId: chance.happens(120) ? chance.pick(till.customers) : null,
    note: null,
    saleDiscount,
    lines: lines.map(({ item, line }, index) => {
      const { lineId: _, ...amounts } = priced.lines[index]!
      return { ...documentLine(item, line, origin.operatorId), priced: amounts }
    }),
    taxes: priced.taxes,
    totals: priced.totals,
    tipMinor: 0,
    explanation: priced.explanation,
    ...(priced.promotions.length > 0 && { promotions: priced.promotions }),
    ...paid,
  }
}

function documentLine(item: DemoItem, line: PricingLine, operatorId: string) {
  return {
    lineId: line.lineId,
    itemId: item.id,
    name: item.name,
    identifier: item.identifier,
    sku: item.sku,
    departmentId: item.departmentId,
    departmentName: item.departmentName,
    taxCategoryId: item.taxCategoryId,
    tags: tagsOf(item.good),
    unit: item.good.isWeighed ? ('kilogram' as const) : ('piece' as const),
    quantityThousandths: line.quantityThousandths,
    listUnitPriceMinorE4: item.unitPriceMinorE4,
    priceId: item.priceId,
    priceVersion: item.priceVersion,
    unitCostMinorE4: null,
    override: null,
    options: [],
    discount: line.discount,
    note: null,
    operatorId,
    sourceSaleId: line.returnOf?.saleId ?? null,
    sourceLineId: line.returnOf?.lineId ?? null,
    returnReason: line.returnOf ? 'Angret kjøp' : null,
  }
}

/** Mostly by card; cash is handed over in round notes and rounded to whole kroner. */
function pay(till: DemoTill, chance: Chance, totalMinor: number) {
  const code =
    totalMinor < 0 ? 'cash' : chance.pickWeighed(['card', 'cash', 'voucher'], [72, 25, 3])
  const type = till.tenderTypes.get(code)!
  const settlement = { totalMinor, tipMinor: 0, cashRounding: till.pipeline.content.cashRounding }
  const dueMinor = settle({ ...settlement, tenders: [] }).dueCashMinor
  const givenMinor = type.kind !== 'cash' ? totalMinor : handedOver(dueMinor, chance)
  const tenderId = newId()
  const settled = settle({ ...settlement, tenders: [{ tenderId, kind: type.kind, givenMinor }] })
  const amountMinor = settled.applied[0]!.amountMinor
  const tender: SaleDocumentTender = {
    tenderId,
    tenderTypeId: type.id,
    name: type.name,
    kind: type.kind,
    givenMinor,
    amountMinor,
    changeMinor: givenMinor - amountMinor,
    reference: type.kind === 'card' ? String(chance.between(100_000, 999_999)) : null,
  }
  return {
    tenders: [tender],
    roundingMinor: settled.roundingMinor,
    changeMinor: settled.changeMinor,
  }
}

function handedOver(dueMinor: number, chance: Chance): number {
  if (dueMinor <= 0) return dueMinor
  const noteMinor = chance.pick([5_000, 10_000, 20_000, 50_000])
  return Math.ceil(dueMinor / noteMinor) * noteMinor
}
