import { newId } from '#core/ids'
import type { SaleDocument, SaleDocumentBody } from '#app/documents/types'
import type { GivenShop } from '#tests/support/given_shop'

/** The body that reverses a whole sale: every amount with the other sign, paid back as it came. */
export function postVoidBody(shop: GivenShop, { id, body }: SaleDocument): SaleDocumentBody {
  const sequence = (shop.device.counters.receipt += 1)
  const { series } = body.receipt
  return {
    ...body,
    kind: 'post_void',
    postVoidOfSaleId: id,
    postVoidReason: 'Wrong customer',
    receipt: { series, sequence, number: `${shop.register.number}-${series}-${sequence}` },
    lines: body.lines.map((line) => ({
      ...line,
      lineId: newId(),
      quantityThousandths: -line.quantityThousandths,
      sourceSaleId: id,
      sourceLineId: line.lineId,
      priced: { ...opposite(line.priced), taxes: line.priced.taxes.map(opposite) },
    })),
    taxes: body.taxes.map(opposite),
    totals: opposite(body.totals),
    tipMinor: 0 - body.tipMinor,
    roundingMinor: 0 - body.roundingMinor,
    changeMinor: 0,
    tenders: body.tenders.map((tender) => ({
      ...tender,
      tenderId: newId(),
      givenMinor: 0 - tender.amountMinor,
      amountMinor: 0 - tender.amountMinor,
      changeMinor: 0,
    })),
  }
}

function opposite<Row extends object>(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'number' && key.endsWith('Minor') ? 0 - value : value,
    ])
  ) as Row
}
