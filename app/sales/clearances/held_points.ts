/** Points of the customer club that are held for a sale, and what they take off it. */
export interface HeldPoints {
  points: number
  amountMinor: number
}

type Ask = (saleId: string) => Promise<HeldPoints | null>

let ask: Ask = async () => null

/** The customer club lies above sales: it says here what it holds. */
export function answerHeldPoints(answer: Ask): void {
  ask = answer
}

export function heldPointsOf(saleId: string): Promise<HeldPoints | null> {
  return ask(saleId)
}
