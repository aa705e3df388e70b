import type { LineSketch } from '#tests/support/shop_documents'

/** What the label of a line adds to it. */
export function labelled({ label, giftCard }: LineSketch) {
  if (giftCard) return { giftCard }
  if (!label) return {}
  return {
    identifier: label.code,
    embeddedPriceMinor: label.priceMinor,
    listUnitPriceMinorE4: label.priceMinor * 10_000,
  }
}

export function broughtBack({ returnCondition, feeWaiver }: LineSketch) {
  return { ...(returnCondition && { returnCondition }), ...(feeWaiver && { feeWaiver }) }
}
