import { momentAt } from '#app/documents/business_date'
import type { SaleDocument, SaleDocumentLine } from '#app/documents/types'
import type { SimulationSetup } from '#app/promotions/simulation/simulation'
import { floorUnitPrice } from '#pricing/minimum_margin'
import type { Promotion } from '#pricing/promotions/promotion'
import type { TaxShare } from '#pricing/tax/tax_share'
import type { PricingInput, PricingLine, TaxRate } from '#pricing/types'

/**
 * A stored sale as it is priced again, all from its own document: the prices, acts and rates of
 * then. Goods that came back are left out; what they were paid back for does not change.
 */
export function simulatedInput(
  { body, businessDate, correctedAt }: SaleDocument,
  setup: SimulationSetup,
  promotions: readonly Promotion[]
): PricingInput {
  const lines = body.lines.filter(isSold)
  const date = businessDate ?? correctedAt.slice(0, 10)
  const { promotion } = setup
  const coupons = (body.coupons ?? []).map(({ promotionId }) => promotionId)
  const { pricesIncludeTax } = body
  // A category of its own for each line: the rates are those that the line was sold at.
  const taxRates = Object.fromEntries(lines.flatMap(ratesOf))
  return {
    currency: body.currency as PricingInput['currency'],
    pricesIncludeTax,
    taxRounding: body.taxRounding,
    taxRates,
    lines: lines.map((line) => ({
      ...pricingLineOf(line, setup, { pricesIncludeTax, taxRates }),
      taxShares: sharesOf(line, pricesIncludeTax),
    })),
    saleDiscount: body.saleDiscount,
    promotions: {
      promotions,
      moment: momentAt(body.pricedAt ?? correctedAt, setup.timeZone),
      customerGroupIds: groupsOf(body.customerId, date, setup),
      couponPromotionIds: promotion.needsCoupon ? [...coupons, promotion.promotionId] : coupons,
    },
  }
}

export function isSold({ quantityThousandths, sourceLineId }: SaleDocumentLine): boolean {
  return quantityThousandths > 0 && sourceLineId === null
}

function ratesOf({ lineId, priced }: SaleDocumentLine): [categoryId: string, rates: TaxRate[]][] {
  const rates = priced.taxes.map(({ taxRateId, name, ratePpm }) => ({ taxRateId, name, ratePpm }))
  return [[lineId, rates], ...rates.map((rate, index) => shareOf(lineId, rate, index))]
}

function shareOf(lineId: string, rate: TaxRate, index: number): [string, TaxRate[]] {
  return [`${lineId}/${index}`, [rate]]
}

/** Of a kit that was taxed by its parts: the shares that its price had then. */
function sharesOf(
  { lineId, priced: { netMinor, taxes } }: SaleDocumentLine,
  includesTax: boolean
): TaxShare[] | null {
  if (taxes.every((tax) => tax.netMinor === netMinor)) return null
  return taxes.map((tax, index) => ({
    taxCategoryId: `${lineId}/${index}`,
    weight: includesTax ? tax.netMinor + tax.taxMinor : tax.netMinor,
  }))
}

function pricingLineOf(
  line: SaleDocumentLine,
  setup: SimulationSetup,
  tax: Pick<PricingInput, 'pricesIncludeTax' | 'taxRates'>
): PricingLine {
  const tags = line.itemId === null ? [] : (setup.itemTags[line.itemId] ?? [])
  return {
    lineId: line.lineId,
    itemId: line.itemId,
    taxCategoryId: line.lineId,
    quantityThousandths: line.quantityThousandths,
    unitPriceMinorE4: line.listUnitPriceMinorE4,
    priceId: line.priceId,
    priceVersion: line.priceVersion,
    override: line.override,
    options: line.options,
    discount: line.discount,
    returnOf: null,
    fee: line.fee ?? null,
    traits: {
      departmentIds: departmentPath(setup, line.departmentId),
      tags,
      floorUnitPriceMinorE4: floorUnitPrice(line.minimumNetUnitPriceMinorE4, line.lineId, tax),
    },
  }
}

function departmentPath({ departmentParents }: SimulationSetup, id: string | null): string[] {
  const path: string[] = []
  for (let at = id; at !== null && !path.includes(at); at = departmentParents[at] ?? null) {
    path.push(at)
  }
  return path
}

function groupsOf(
  customerId: string | null,
  date: string,
  { memberships }: SimulationSetup
): string[] {
  if (customerId === null) return []
  return memberships
    .filter(
      (one) =>
        one.customerId === customerId &&
        (one.validFrom === null || one.validFrom <= date) &&
        (one.validTo === null || one.validTo >= date)
    )
    .map(({ groupId }) => groupId)
}
