import type { ExchangeSlip } from '#app/documents/exchange_slip'
import { layOutSeller } from '#app/documents/lay_out_seller'
import { centred, detail, GAP, pair, RULE, type PrintDocument } from '#app/documents/print_document'
import type { Wording } from '#app/documents/wording'

/** Puts an exchange slip into words; no amount appears anywhere on it. */
export function layOutExchangeSlip(slip: ExchangeSlip, wording: Wording): PrintDocument {
  const { text } = wording
  const title = text('receipts.exchange_slip.title')
  return {
    title: `${title} ${slip.receiptNumber}`,
    locale: wording.locale,
    blocks: [
      ...layOutSeller(slip.seller, wording),
      GAP,
      centred(title, 'strong'),
      GAP,
      pair(text('receipts.exchange_slip.sold'), wording.date(slip.soldAt, slip.seller.timeZone)),
      RULE,
      ...slip.lines.flatMap((line) => [
        pair(line.name, wording.quantity(line.quantityThousandths, line.unit)),
        ...line.options.map((option) => detail(`+ ${option}`)),
      ]),
      RULE,
      centred(text('receipts.exchange_slip.how')),
      GAP,
      { kind: 'barcode', text: slip.barcode, caption: slip.barcode },
    ],
  }
}
