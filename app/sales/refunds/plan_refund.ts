import { paidForPart } from '#app/documents/restocking_charges'
import type { GoodsBack } from '#app/sales/returns/lines_back'

/** Money that leaves the till, by the way it leaves; positive. */
export interface TenderRefund {
  tenderTypeId: string
  amountMinor: number
}

/** What is left of what a sale was paid with in one way. */
export interface RefundRoom {
  saleId: string
  tenderTypeId: string
  leftMinor: number
  /** False where nothing can be paid back that way, so that any other will do. */
  canRefund: boolean
}

/** A part of a refund, and what it was paid with. */
export interface RefundClaim {
  saleId: string
  tenderTypeId: string
  amountMinor: number
}

export interface RefundPlan {
  claims: RefundClaim[]
  /** What goes another way than the goods were paid for, although it should not. */
  otherwiseMinor: number
}

/** Goods that come back for money, and the money of the whole sale. */
export interface RefundGoods {
  back: readonly GoodsBack[]
  paidBackMinor: number
}

/**
 * Lays a refund on the ways in which the goods were paid for. Of each sale first as much as its
 * own goods are worth, so that nothing is taken from goods that have not come back yet.
 */
export function planRefund(
  refunds: readonly TenderRefund[],
  rooms: readonly RefundRoom[],
  goods: RefundGoods
): RefundPlan {
  const ledger = openLedger(rooms)
  const worth = worthOfSales(goods.back)
  let rests = refunds
  for (const isCapped of [true, false]) {
    rests = rests.map(({ tenderTypeId, amountMinor }) => {
      const own = rooms.filter((room) => room.tenderTypeId === tenderTypeId)
      return {
        tenderTypeId,
        amountMinor: ledger.take(own, amountMinor, isCapped ? worth : null),
      }
    })
  }
  const restMinor = rests.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  const boundMinor = Math.max(0, restMinor - freeMinorOf(goods))
  const closed = rooms.filter(({ canRefund }) => !canRefund)
  const otherwiseMinor = ledger.take(closed, boundMinor, null)
  return { claims: ledger.claims(), otherwiseMinor }
}

/** What is taken of each room; `take` answers what found no place. */
function openLedger(rooms: readonly RefundRoom[]) {
  const taken = new Map<RefundRoom, number>(rooms.map((room) => [room, 0]))
  const takenOfSale = (saleId: string) =>
    [...taken].reduce((sum, [room, minor]) => (room.saleId === saleId ? sum + minor : sum), 0)
  return {
    take(own: readonly RefundRoom[], amountMinor: number, caps: Map<string, number> | null) {
      let restMinor = amountMinor
      for (const room of own) {
        const capMinor = caps ? (caps.get(room.saleId) ?? 0) - takenOfSale(room.saleId) : restMinor
        const soFarMinor = taken.get(room) ?? 0
        const partMinor = Math.max(0, Math.min(restMinor, room.leftMinor - soFarMinor, capMinor))
        taken.set(room, soFarMinor + partMinor)
        restMinor -= partMinor
      }
      return restMinor
    },
    claims(): RefundClaim[] {
      return [...taken].flatMap(([{ saleId, tenderTypeId }, amountMinor]) =>
        amountMinor > 0 ? [{ saleId, tenderTypeId, amountMinor }] : []
      )
    },
  }
}

function worthOfSales(back: readonly GoodsBack[]): Map<string, number> {
  const worth = new Map<string, number>()
  for (const { line, source } of back) {
    if (!source) continue
    const minor = paidForPart(source, line.quantityThousandths)
    worth.set(source.saleId, (worth.get(source.saleId) ?? 0) + minor)
  }
  return worth
}

/** What is paid back besides goods that go back only the way they were paid for. */
function freeMinorOf({ back, paidBackMinor }: RefundGoods): number {
  const strict = back.filter(({ terms }) => terms.payBack === 'original')
  const strictMinor = [...worthOfSales(strict).values()].reduce((sum, minor) => sum + minor, 0)
  return Math.max(0, paidBackMinor - strictMinor)
}
