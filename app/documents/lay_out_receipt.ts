import { countryKey, layOutSeller } from '#app/documents/lay_out_seller'
import { layOutBlocks } from '#app/documents/lay_out_blocks'
import { layOutTaxNotes, shownTaxes } from '#app/documents/lay_out_tax_notes'
import {
  centred,
  detail,
  GAP,
  pair,
  RULE,
  type PrintBlock,
  type PrintDocument,
} from '#app/documents/print_document'
import type {
  ReceiptDiscount,
  ReceiptDocument,
  ReceiptLine,
  ReceiptPromotion,
} from '#app/documents/receipt_document'
import { saysItsPrice } from '#app/documents/says_its_price'
import type { Wording } from '#app/documents/wording'

/** Puts a receipt into words, in the order in which it is printed. */
export function layOutReceipt(receipt: ReceiptDocument, wording: Wording): PrintDocument {
  const title = wording.text(`receipts.title.${countryKey(receipt.seller)}.${receipt.kind}`)
  return {
    title: `${title} ${receipt.number}`,
    locale: wording.locale,
    blocks: [
      ...layOutSeller(receipt.seller, wording),
      GAP,
      ...mark(receipt, wording),
      centred(title, 'strong'),
      GAP,
      ...particulars(receipt, wording),
      RULE,
      ...receipt.lines.flatMap((line) => lineBlocks(line, receipt, wording)),
      RULE,
      ...totals(receipt, wording),
      ...tenders(receipt, wording),
      ...taxes(receipt, wording),
      ...layOutTaxNotes(receipt, wording),
      ...layOutBlocks(receipt),
      ...foot(receipt, wording),
    ],
  }
}

function mark(receipt: ReceiptDocument, { text }: Wording): PrintBlock[] {
  return receipt.mark === null
    ? []
    : [{ kind: 'mark', text: text(`receipts.mark.${receipt.mark}`) }]
}

function particulars(receipt: ReceiptDocument, wording: Wording): PrintBlock[] {
  const { seller, issuedAt, postVoid } = receipt
  const { text } = wording
  const date = wording.date(issuedAt, seller.timeZone)
  const time = wording.time(issuedAt, seller.timeZone)
  return [
    pair(text('receipts.number', { number: receipt.number }), `${date} ${time}`),
    pair(
      text('receipts.register', { name: receipt.registerName }),
      receipt.operatorName === null ? '' : text('receipts.operator', { name: receipt.operatorName })
    ),
    ...(postVoid?.receiptNumber
      ? [pair(text('receipts.voids_receipt', { number: postVoid.receiptNumber }), '')]
      : []),
    ...(postVoid?.reason ? [detail(postVoid.reason)] : []),
  ]
}

function lineBlocks(line: ReceiptLine, receipt: ReceiptDocument, wording: Wording): PrintBlock[] {
  const { currency } = receipt
  const { text } = wording
  const { options, override, promotions, discount, returned, note, serial } = line
  const price = wording.unitPrice(line.unitPriceMinorE4, currency)
  const count = `${wording.quantity(line.quantityThousandths, line.unit)} × ${price}`
  if (line.followsGoods) {
    const start = saysItsPrice(line) ? line.name : `${line.name} ${count}`
    const end = wording.money(line.baseMinor, currency)
    return [{ kind: 'pair', start, end, tone: 'normal', indent: true }]
  }
  return [
    pair(line.name, wording.money(line.baseMinor, currency)),
    ...(saysItsPrice(line) ? [] : [detail(count)]),
    ...componentDetails(line, wording),
    ...options.map((option) =>
      detail(
        option.unitPriceMinorE4 === 0
          ? `+ ${option.name}`
          : `+ ${option.name} ${wording.unitPrice(option.unitPriceMinorE4, currency)}`
      )
    ),
    ...(override
      ? [
          detail(
            text('receipts.price_override', {
              price: wording.unitPrice(override.listUnitPriceMinorE4, currency),
              reason: override.reason,
            })
          ),
        ]
      : []),
    ...promotionRows(promotions, receipt, wording, true),
    ...(discount ? [discountRow(discount, receipt, wording, true)] : []),
    ...returnDetails(returned, wording),
    ...(line.fields ?? []).map(({ label, value }) => detail(`${label}: ${value}`)),
    ...(serial ? [detail(text('receipts.serial', { number: serial }))] : []),
    ...(note ? [detail(note)] : []),
  ]
}

/** What a kit is made of, in one short run of names. */
function componentDetails({ components = [] }: ReceiptLine, wording: Wording): PrintBlock[] {
  if (components.length === 0) return []
  const names = components.map(({ name, quantityThousandths }) =>
    quantityThousandths === 1_000
      ? name
      : `${wording.quantity(quantityThousandths, 'piece')} × ${name}`
  )
  return [detail(names.join(', '))]
}

function returnDetails(returned: ReceiptLine['returned'], { text }: Wording): PrintBlock[] {
  if (!returned) return []
  const { receiptNumber, reason } = returned
  return [
    detail(
      receiptNumber === null
        ? text('receipts.returned')
        : text('receipts.returned_from', { number: receiptNumber })
    ),
    ...(reason ? [detail(reason)] : []),
  ]
}

function promotionRows(
  promotions: readonly ReceiptPromotion[],
  { currency }: ReceiptDocument,
  wording: Wording,
  indent: boolean
): PrintBlock[] {
  return promotions.map(({ name, amountMinor }) => ({
    kind: 'pair',
    start: name,
    end: wording.money(-amountMinor, currency),
    tone: 'normal',
    indent,
  }))
}

function discountRow(
  { amountMinor, ratePpm, reason }: ReceiptDiscount,
  { currency }: ReceiptDocument,
  wording: Wording,
  indent: boolean
): PrintBlock {
  const rate = ratePpm === null ? '' : ` ${wording.rate(ratePpm)}`
  const why = reason ? ` (${reason})` : ''
  const label = wording.text(indent ? 'receipts.discount' : 'receipts.sale_discount')
  const start = `${label}${rate}${why}`
  return { kind: 'pair', start, end: wording.money(-amountMinor, currency), tone: 'normal', indent }
}

function totals(receipt: ReceiptDocument, wording: Wording): PrintBlock[] {
  const { currency, totals: sums, tipMinor, roundingMinor, paidMinor, saleDiscount } = receipt
  const money = (amountMinor: number) => wording.money(amountMinor, currency)
  const { text } = wording
  const isAdjusted = tipMinor !== 0 || roundingMinor !== 0
  return [
    ...promotionRows(receipt.promotions, receipt, wording, false),
    ...(saleDiscount ? [discountRow(saleDiscount, receipt, wording, false)] : []),
    ...(receipt.pricesIncludeTax
      ? []
      : [
          pair(text('receipts.net'), money(sums.netMinor)),
          pair(text('receipts.vat'), money(sums.taxMinor)),
        ]),
    pair(text('receipts.total', { currency: currency.code }), money(sums.grossMinor), 'total'),
    ...(tipMinor === 0 ? [] : [pair(text('receipts.tip'), money(tipMinor))]),
    ...(roundingMinor === 0 ? [] : [pair(text('receipts.rounding'), money(roundingMinor))]),
    ...(isAdjusted
      ? [
          pair(
            text(paidMinor < 0 ? 'receipts.to_pay_back' : 'receipts.to_pay'),
            money(paidMinor),
            'strong'
          ),
        ]
      : []),
    ...(receipt.savedMinor > 0 ? [pair(text('receipts.saved'), money(receipt.savedMinor))] : []),
  ]
}

function tenders(receipt: ReceiptDocument, wording: Wording): PrintBlock[] {
  const money = (amountMinor: number) => wording.money(amountMinor, receipt.currency)
  return [
    GAP,
    ...receipt.tenders.flatMap((tender) => [
      pair(tender.name, money(tender.givenMinor)),
      ...(tender.reference
        ? [detail(wording.text('receipts.reference', { reference: tender.reference }))]
        : []),
    ]),
    ...(receipt.changeMinor === 0
      ? []
      : [pair(wording.text('receipts.change'), money(receipt.changeMinor), 'strong')]),
  ]
}

function taxes(receipt: ReceiptDocument, wording: Wording): PrintBlock[] {
  const shown = shownTaxes(receipt)
  if (shown.length === 0) return []
  const { text } = wording
  const money = (amountMinor: number) => wording.money(amountMinor, receipt.currency)
  return [
    RULE,
    {
      kind: 'table',
      head: [
        text('receipts.rate_name'),
        text('receipts.net'),
        text('receipts.vat'),
        text('receipts.gross'),
      ],
      rows: shown.map((tax) => [
        wording.rate(tax.ratePpm),
        money(tax.netMinor),
        money(tax.taxMinor),
        money(tax.grossMinor),
      ]),
    },
  ]
}

function foot(receipt: ReceiptDocument, { text }: Wording): PrintBlock[] {
  const { note, seller, barcode, number, publicUrl } = receipt
  return [
    ...(note ? [RULE, centred(note)] : []),
    ...(seller.receiptFooter.length === 0 ? [] : [RULE]),
    ...seller.receiptFooter.map((line) => centred(line)),
    GAP,
    { kind: 'barcode', text: barcode, caption: number },
    ...(publicUrl
      ? [{ kind: 'qr', text: publicUrl, caption: text('receipts.online') } as const]
      : []),
  ]
}
