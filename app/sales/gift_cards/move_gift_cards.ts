import { openSecret } from '#core/settings'
import type { Sql } from '#core/sql'
import { newCardCode } from '#app/balances/card_code'
import { issueGiftCard, type NewGiftCard } from '#app/balances/issue_gift_card'
import {
  findSoldCards,
  giveBackGiftCards,
  soldCardKey,
  takeBackGiftCard,
} from '#app/balances/take_back_gift_card'
import { isGiftCard } from '#app/documents/gift_cards'
import type { SaleDocument, SaleDocumentLine } from '#app/documents/types'
import type { Review } from '#app/sales/acceptance/sale_facts'
import { originOf } from '#app/sales/gift_cards/origin_of'

const ONE_PIECE = 1_000

/** More cards than this on one line are one card with all the money on it. */
const MOST_CARDS = 200

/**
 * Issues the gift cards that a sale sold, and takes back those that come back: each in the
 * transaction of its sale, so that a sale sent again issues nothing again. The reversal of a sale
 * that took cards back makes them the customer's again.
 */
export async function moveGiftCards(
  sql: Sql,
  document: SaleDocument,
  reversedSaleId: string | null
): Promise<Review[]> {
  const reviews: Review[] = []
  const lines = document.body.lines.filter(isGiftCard)
  if (lines.length > 0 && reversedSaleId !== null) {
    await giveBackGiftCards(sql, reversedSaleId, originOf(document))
  }
  for (const line of lines) {
    if (line.quantityThousandths < 0) reviews.push(...(await takeBackCards(sql, document, line)))
    else if (line.sourceLineId === null) reviews.push(...(await issueCards(sql, document, line)))
  }
  return reviews
}

async function issueCards(
  sql: Sql,
  document: SaleDocument,
  line: SaleDocumentLine
): Promise<Review[]> {
  const reviews: Review[] = []
  for (const [piece, amountMinor] of amountsOf(line).entries()) {
    const card: NewGiftCard = {
      ...originOf(document),
      code: { whole: codeOf(line) },
      currency: document.body.currency.code,
      amountMinor,
      issuedAt: document.correctedAt,
      expiresOn: null,
      customerId: null,
      note: null,
      kind: 'issued',
      origin: { name: 'tillhouse', key: soldCardKey(line.lineId, piece) },
    }
    const issued = await issueGiftCard(sql, card)
    if (issued.ok) continue
    // The money is on a card all the same; its code is on the slip instead of on the plastic.
    await issueGiftCard(sql, { ...card, code: { whole: newCardCode() } })
    const { lineId, giftCard } = line
    const detail = { lineId, lastFour: giftCard?.lastFour ?? null }
    reviews.push({ reason: 'gift_card_code_taken', detail })
  }
  return reviews
}

/** One card for each piece; what does not divide goes to the first ones. */
function amountsOf({ quantityThousandths, priced }: SaleDocumentLine): number[] {
  const { grossMinor } = priced
  if (grossMinor <= 0) return []
  const count = cardCount(quantityThousandths)
  const each = Math.floor(grossMinor / count)
  return Array.from({ length: count }, (_, piece) => each + (piece < grossMinor % count ? 1 : 0))
}

/** How many cards a quantity is. */
export function cardCount(quantityThousandths: number): number {
  const pieces = quantityThousandths / ONE_PIECE
  return Number.isInteger(pieces) && pieces <= MOST_CARDS ? pieces : 1
}

/** The code on a card printed beforehand, or a new one, which the slip tells. */
function codeOf({ giftCard = null }: SaleDocumentLine): string {
  return (giftCard && openSecret(giftCard.sealedCode)) ?? newCardCode()
}

async function takeBackCards(
  sql: Sql,
  document: SaleDocument,
  line: SaleDocumentLine
): Promise<Review[]> {
  const wanted = cardCount(0 - line.quantityThousandths)
  const cards = line.sourceLineId === null ? [] : await findSoldCards(sql, line.sourceLineId)
  let taken = 0
  for (const card of cards) {
    if (taken === wanted || !card.isUnused) continue
    const { ok } = await takeBackGiftCard(sql, card, originOf(document))
    if (ok) taken += 1
  }
  if (taken === wanted) return []
  const { lineId, sourceLineId } = line
  return [{ reason: 'gift_card_used', detail: { lineId, sourceLineId, wanted, taken } }]
}
