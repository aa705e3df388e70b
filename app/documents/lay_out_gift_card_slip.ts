import { layOutSeller } from '#app/documents/lay_out_seller'
import { centred, GAP, pair, RULE, type PrintDocument } from '#app/documents/print_document'
import type { StoreProfile } from '#app/documents/receipt_document'
import type { Wording } from '#app/documents/wording'
import type { Currency } from '#pricing/types'

export interface GiftCardSlip {
  seller: StoreProfile
  soldAt: string
  currency: Currency
  cards: { code: string; amountMinor: number; expiresOn: string | null }[]
}

/** Puts gift cards on paper: what each is worth and the code that pays with it, to read and to scan. */
export function layOutGiftCardSlip(slip: GiftCardSlip, wording: Wording): PrintDocument {
  const { text } = wording
  const title = text('receipts.gift_card.title')
  return {
    title,
    locale: wording.locale,
    blocks: [
      ...layOutSeller(slip.seller, wording),
      ...slip.cards.flatMap(({ code, amountMinor, expiresOn }) => [
        GAP,
        centred(title, 'strong'),
        GAP,
        pair(text('receipts.gift_card.worth'), wording.money(amountMinor, slip.currency), 'total'),
        pair(text('receipts.gift_card.sold'), wording.date(slip.soldAt, slip.seller.timeZone)),
        ...(expiresOn === null
          ? []
          : [pair(text('receipts.gift_card.until'), wording.day(expiresOn))]),
        GAP,
        centred(inGroups(code), 'strong'),
        { kind: 'qr', text: code, caption: text('receipts.gift_card.how') } as const,
        RULE,
      ]),
    ],
  }
}

/** People key a code in groups of four. */
function inGroups(code: string): string {
  return code.replaceAll(/(.{4})(?=.)/g, '$1-')
}
