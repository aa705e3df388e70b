import type { HookPayloads } from '#app/hooks/hook_port'
import type { SaleDocument } from '#app/documents/types'
import { pointsOf } from '#pricing/discounts'
import { saleKindOf } from '#app/sales/sale_kind'

/** A sale as plugins are told of it: what its register signed, without what only a receipt needs. */
export function completedSale(document: SaleDocument): HookPayloads['sale.completed'] {
  const { id, storeId, registerId, operatorId, body } = document
  return {
    saleId: id,
    kind: saleKindOf(body),
    voidedSaleId: body.postVoidOfSaleId,
    storeId,
    registerId,
    tillSessionId: String(document.tillSessionId),
    operatorId,
    customerId: body.customerId,
    receiptNumber: body.receipt.number,
    businessDate: String(document.businessDate),
    completedAt: document.correctedAt,
    currency: body.currency,
    pricesIncludeTax: body.pricesIncludeTax,
    lines: body.lines.map((line) => ({
      lineId: line.lineId,
      itemId: line.itemId,
      name: line.name,
      sku: line.sku,
      departmentId: line.departmentId,
      quantityThousandths: line.quantityThousandths,
      unitPriceMinorE4: line.override?.unitPriceMinorE4 ?? line.listUnitPriceMinorE4,
      netMinor: line.priced.netMinor,
      taxMinor: line.priced.grossMinor - line.priced.netMinor,
      grossMinor: line.priced.grossMinor,
      sourceSaleId: line.sourceSaleId,
      sourceLineId: line.sourceLineId,
      batch: line.lot?.batch ?? null,
      expiresOn: line.lot?.expiresOn ?? null,
      ruleDiscounts: ruleDiscountsOf(body, line.lineId),
    })),
    totals: {
      netMinor: body.totals.netMinor,
      taxMinor: body.totals.taxMinor,
      grossMinor: body.totals.grossMinor,
    },
    tenders: body.tenders.map(({ tenderTypeId, name, kind, amountMinor }) => ({
      tenderTypeId,
      name,
      kind,
      amountMinor,
    })),
    tipMinor: body.tipMinor,
    roundingMinor: body.roundingMinor,
    coupons: (body.coupons ?? []).map(({ code, promotionId }) => ({ code, promotionId })),
    spentPoints: spentPointsOf(body),
    ext: body.ext ?? {},
  }
}

/** What they took off in the end: a sale that became smaller takes fewer. */
function spentPointsOf({ saleDiscount, explanation }: SaleDocument['body']) {
  const points = pointsOf(saleDiscount)
  if (points === null) return null
  const step = explanation.find(({ code }) => code === 'sale.manual_amount')
  return { points, amountMinor: 0 - (step?.amountMinor ?? 0) }
}

function ruleDiscountsOf({ explanation }: SaleDocument['body'], ofLine: string) {
  return explanation
    .filter(({ code, lineId }) => code === 'line.rule' && lineId === ofLine)
    .map(({ amountMinor, detail }) => ({
      pluginId: String(detail.pluginId),
      ruleId: String(detail.ruleId),
      amountMinor: 0 - amountMinor,
    }))
}
