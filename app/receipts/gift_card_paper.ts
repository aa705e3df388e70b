import { read } from '#core/sql'
import { readSoldCodes } from '#app/balances/read_sold_codes'
import { layOutGiftCardSlip } from '#app/documents/lay_out_gift_card_slip'
import type { PrintDocument } from '#app/documents/print_document'
import type { PrintableSale } from '#app/receipts/load_sale'
import { receiptWording } from '#app/receipts/receipt_wording'
import { storeProfile } from '#app/stores/store_profile'

/** The slips of the gift cards that a sale sold; null when there are none, or all are in use. */
export async function giftCardPaper({
  document,
  store,
}: PrintableSale): Promise<PrintDocument | null> {
  const sold = await readSoldCodes({ all: read }, document.id)
  const cards = sold.flatMap(({ code, ...card }) => (code === null ? [] : [{ ...card, code }]))
  if (cards.length === 0) return null
  const slip = {
    seller: storeProfile(store),
    soldAt: document.correctedAt,
    currency: document.body.currency,
    cards,
  }
  return layOutGiftCardSlip(slip, receiptWording(store))
}
