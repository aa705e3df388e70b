import { priceSale, settle, taxSharesOf } from '#pricing/index'
import type { CashRounding, Settlement } from '#pricing/settlement_types'
import { floorUnitPrice } from '#pricing/minimum_margin'
import { promotionContext, traitsOf, type PromotionSet } from '#pricing/promotions/promotion_set'
import type { PricedSale, PricingInput, PricingLine } from '#pricing/types'
import { PricingError } from '#pricing/pricing_error'
import type { DraftLine, DraftSale } from '#resources/register/sale/draft_sale'
import { runnerOf } from '#resources/register/rules/register_rules'
import { withChosenPrices } from '#resources/register/sale/line_prices'
import { groupIdsOf, type PricingSettings } from '#resources/register/sale/pricing_settings'
import { taxTreatmentOf } from '#resources/register/sale/tax_treatment'
import { tipMinorOf } from '#resources/register/sale/tip'

export type PricedDraft =
  | { ok: true; sale: PricedSale }
  /** A change that the engine refuses; the draft stays as it was before it. */
  | { ok: false; reason: PricingError['code'] }

export function pricingInput(draft: DraftSale, settings: PricingSettings): PricingInput {
  const inForce = settingsOf(draft, settings)
  const { store, taxRates, taxRatesByPlace, promotionSet, moment } = inForce
  const { currency, pricesIncludeTax, taxRounding } = store
  const taxTreatment = taxTreatmentOf(draft, inForce)
  const place = taxTreatment?.place
  const customerGroupIds = groupIdsOf(draft.customer, inForce)
  const tax = { pricesIncludeTax, taxRates: (place && taxRatesByPlace?.[place]) ?? taxRates }
  return {
    currency,
    ...tax,
    taxRounding,
    taxTreatment,
    lines: behindOthers(withChosenPrices(draft, inForce).lines).map((line) =>
      pricingLine(line, promotionSet, tax)
    ),
    saleDiscount: draft.saleDiscount,
    ...(inForce.rules && {
      occasion: {
        storeId: store.id,
        moment,
        customer: draft.customer && {
          groupIds: customerGroupIds,
          ...(draft.customer.ext && { ext: draft.customer.ext }),
        },
      },
    }),
    promotions: promotionContext(promotionSet, {
      moment,
      customerGroupIds,
      couponPromotionIds: (draft.coupons ?? []).map(({ promotionId }) => promotionId),
      passedPromotionIds: draft.passedPromotionIds,
    }),
  }
}

/** A sale that is being paid keeps what it was priced with. */
export function settingsOf(draft: DraftSale, settings: PricingSettings): PricingSettings {
  return draft.frozen ?? settings
}

/** Prices the sale on the screen; runs on every change and takes well under a frame. */
export function priceDraft(draft: DraftSale, settings: PricingSettings): PricedDraft {
  try {
    return {
      ok: true,
      sale: priceSale(pricingInput(draft, settings), runnerOf(settingsOf(draft, settings))),
    }
  } catch (error) {
    if (error instanceof PricingError) return { ok: false, reason: error.code }
    throw error
  }
}

export function settleDraft(
  draft: Pick<DraftSale, 'tenders' | 'tip'>,
  totalMinor: number,
  cashRounding: CashRounding
): Settlement {
  const tenders = draft.tenders.map(({ tenderId, kind, givenMinor }) => ({
    tenderId,
    kind,
    givenMinor,
  }))
  return settle({ totalMinor, tipMinor: tipMinorOf(draft, totalMinor), tenders, cashRounding })
}

/** Several lines may take back parts of one line: each is priced behind the ones before it. */
function behindOthers(lines: readonly DraftLine[]): DraftLine[] {
  const takenBack = new Map<string, number>()
  return lines.map((line) => {
    const { returnOf, quantityThousandths } = line
    if (returnOf === null) return line
    const before = takenBack.get(returnOf.lineId) ?? 0
    takenBack.set(returnOf.lineId, before + Math.abs(quantityThousandths))
    const returnedThousandths = returnOf.returnedThousandths + before
    return before === 0 ? line : { ...line, returnOf: { ...returnOf, returnedThousandths } }
  })
}

function pricingLine(
  line: DraftLine,
  promotionSet: PromotionSet,
  tax: Pick<PricingInput, 'pricesIncludeTax' | 'taxRates'>
): PricingLine {
  const { minimumNetUnitPriceMinorE4, taxCategoryId } = line
  const floorUnitPriceMinorE4 = floorUnitPrice(minimumNetUnitPriceMinorE4, taxCategoryId, tax)
  return {
    lineId: line.lineId,
    itemId: line.itemId,
    taxCategoryId: line.taxCategoryId,
    quantityThousandths: line.quantityThousandths,
    unitPriceMinorE4: line.listUnitPriceMinorE4,
    priceId: line.priceId,
    priceVersion: line.priceVersion,
    priceSource: line.priceSource ?? null,
    override: line.override,
    options: line.options,
    discount: line.discount,
    returnOf: line.returnOf,
    fee: line.fee ?? null,
    taxShares: taxSharesOf(line.components ?? []),
    traits: traitsOf(promotionSet, { ...line, floorUnitPriceMinorE4 }),
    embeddedPriceMinor: line.embeddedPriceMinor ?? null,
    ...(line.ext && { ext: line.ext }),
    lot: line.lot ?? null,
  }
}
