import type { SoldGiftCard, TenderBalance } from '#app/documents/gift_cards'
import { nullable, object, text, uuid } from '#app/documents/shape'

export const soldGiftCard = object<SoldGiftCard>({ lastFour: text(4), sealedCode: text(500) })

export const tenderBalance = object<TenderBalance>({
  accountId: uuid,
  lastFour: nullable(text(4)),
})
