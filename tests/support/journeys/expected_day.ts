import type { GoodsSketch } from '#tests/support/given_items'

/** What a receipt says, on the screen and on paper alike. */
export interface ExpectedReceipt {
  says: string[]
}

/** A day as a person worked it out beforehand; every figure as it is shown. */
export interface ExpectedDay {
  country: string
  /** A cup, a bread and a board: the board is discounted, the bread comes back, the cup is exchanged. */
  goods: [cup: GoodsSketch, bread: GoodsSketch, board: GoodsSketch]
  sale: ExpectedReceipt & {
    total: string
    card: string
    leftForCash: string
    cash: string
    change: string
  }
  return: ExpectedReceipt & { paidBack: string }
  exchange: ExpectedReceipt & {
    scans: 'receipt' | 'slip'
    total: string
    cash: string
    change: string
  }
  /** Of the X on the screen (English) and of X and Z on paper (the store's language). */
  xOnScreen: string[]
  xOnPaper: string[]
  count: { pieces: Record<string, string>; card: string; overShort: string; toSafe: string }
  zOnPaper: string[]
  today: { sales: string; receipts: string; tenders: string[] }
  /** Newest first, as the list of sales shows them. */
  salesList: { number: string; amount: string; paid: string }[]
  salesSums: { count: string; gross: string; tax: string; discount: string }
  stock: { name: string; pieces: string }[]
  journalMinor: number[]
}
