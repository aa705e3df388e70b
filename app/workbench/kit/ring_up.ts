import { clock } from '#core/clock'
import { newId } from '#core/ids'
import { businessDateAt, momentAt } from '#app/documents/business_date'
import type { SaleDocumentBody } from '#app/documents/types'
import { runnerOf } from '#app/sales/rules/runner_of'
import type { Pipeline } from '#app/sales/pipeline'
import { taxRatesOn } from '#app/sales/pipeline_content'
import type { TenderType } from '#app/tenders/tender_type'
import type { KitItem, KitShop } from '#app/workbench/kit/kit_shop'
import { priceSale, settle } from '#pricing/index'
import { promotionContext, traitsOf } from '#pricing/promotions/promotion_set'
import type { PricedSale } from '#pricing/types'

export interface RungLine {
  lineId: string
  item: KitItem
  quantityThousandths: number
}

/** The sale as a register prices it: with the rules of the plugins that run. */
export async function pricedSale(
  { store }: KitShop,
  { content }: Pipeline,
  rung: readonly RungLine[],
  customerId: string | null
): Promise<PricedSale> {
  const now = clock.now().toISOString()
  const moment = momentAt(now, store.timeZone)
  const customer = customerId === null ? null : { groupIds: [] }
  return priceSale(
    {
      currency: { code: store.currency, minorDigits: store.currencyDigits },
      pricesIncludeTax: store.pricesIncludeTax,
      taxRates: taxRatesOn(content, { businessDate: businessDateAt(now, store), place: null }),
      taxRounding: store.taxRounding,
      taxTreatment: null,
      lines: rung.map(({ lineId, item, quantityThousandths }) => ({
        lineId,
        itemId: item.id,
        taxCategoryId: item.taxCategoryId,
        quantityThousandths,
        unitPriceMinorE4: item.priceMinor * 10_000,
        priceId: item.priceId,
        priceVersion: 1,
        override: null,
        options: [],
        discount: null,
        returnOf: null,
        traits: traitsOf(content, { departmentId: null, tags: item.tags }),
      })),
      saleDiscount: null,
      ...(content.rules && { occasion: { storeId: store.id, moment, customer } }),
      promotions: promotionContext(content, {
        moment,
        customerGroupIds: [],
        couponPromotionIds: [],
      }),
    },
    await runnerOf(content)
  )
}

export interface SoldSale {
  rung: readonly RungLine[]
  priced: PricedSale
  pipeline: Pipeline
  customerId: string | null
  tender: TenderType
  receipt: SaleDocumentBody['receipt']
  clearanceId: string
  startedAt: string
}

/** What the register signs: the sale, paid with the exact amount. */
export function saleBodyOf({ store, operatorId }: KitShop, sold: SoldSale): SaleDocumentBody {
  const { rung, priced, pipeline, customerId, tender, receipt, clearanceId, startedAt } = sold
  return {
    kind: 'sale',
    postVoidOfSaleId: null,
    postVoidReason: null,
    ...{ receipt, startedAt, clearanceId, customerId },
    currency: priced.currency,
    pricesIncludeTax: store.pricesIncludeTax,
    taxRounding: store.taxRounding,
    pipelineHash: pipeline.hash,
    note: null,
    saleDiscount: null,
    lines: rung.map(({ lineId, item, quantityThousandths }, at) => {
      const { lineId: _, ...amounts } = priced.lines[at]!
      return {
        ...{ lineId, operatorId, quantityThousandths },
        itemId: item.id,
        name: item.name,
        identifier: null,
        sku: null,
        departmentId: null,
        departmentName: null,
        taxCategoryId: item.taxCategoryId,
        tags: item.tags,
        unit: 'piece' as const,
        listUnitPriceMinorE4: item.priceMinor * 10_000,
        priceId: item.priceId,
        priceVersion: 1,
        unitCostMinorE4: null,
        override: null,
        options: [],
        discount: null,
        note: null,
        sourceSaleId: null,
        sourceLineId: null,
        returnReason: null,
        priced: amounts,
      }
    }),
    taxes: priced.taxes,
    totals: priced.totals,
    tipMinor: 0,
    explanation: priced.explanation,
    ...(priced.promotions.length > 0 && { promotions: priced.promotions }),
    ...paidWith(tender, store, priced.totals.grossMinor),
  }
}

function paidWith(
  { id: tenderTypeId, name, kind }: TenderType,
  store: KitShop['store'],
  totalMinor: number
) {
  const cashRounding = { stepMinor: store.cashRoundingStepMinor, mode: store.cashRoundingMode }
  const settlement = { totalMinor, tipMinor: 0, cashRounding }
  const dueCashMinor = settle({ ...settlement, tenders: [] }).dueCashMinor
  const givenMinor = kind === 'cash' ? dueCashMinor : totalMinor
  const tenderId = newId()
  const settled = settle({ ...settlement, tenders: [{ tenderId, kind, givenMinor }] })
  const { amountMinor } = settled.applied[0]!
  const reference = kind === 'card' ? '000000' : null
  const changeMinor = givenMinor - amountMinor
  return {
    tenders: [
      { tenderId, tenderTypeId, name, kind, givenMinor, amountMinor, changeMinor, reference },
    ],
    roundingMinor: settled.roundingMinor,
    changeMinor: settled.changeMinor,
  }
}
