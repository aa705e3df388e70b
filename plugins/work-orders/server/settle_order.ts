import type { OrderRow, SoldLineRow } from './rows.ts'

/** What a work order's lines at registers come to; all of it can be told again from them. */
export interface Settled {
  /** The receipt that it was paid by; null while nothing of it stands paid. */
  receipt: Pick<SoldLineRow, 'receipt_number' | 'sale_id'> | null
  /** What the customer has paid ahead and not got back or counted in. */
  depositMinor: number
  /** Deposits that still stand, with the receipt that they come back by. */
  deposits: OpenDeposit[]
}

export interface OpenDeposit {
  lineId: string
  receiptNumber: string
  amountMinor: number
}

export function settle(lines: readonly SoldLineRow[]): Settled {
  const counted = lines.filter((line) => line.receipt_number !== null && !line.is_reversed)
  const backOf = (id: string) => counted.filter((line) => line.source_id === id)
  const left = (line: SoldLineRow, of: 'quantity_thousandths' | 'amount_minor') =>
    backOf(line.id).reduce((sum, back) => sum + back[of], line[of])
  const standing = (role: SoldLineRow['role']) =>
    counted.filter((line) => line.role === role && left(line, 'quantity_thousandths') > 0)
  const deposits = standing('deposit').map((line) => ({
    lineId: line.id,
    receiptNumber: line.receipt_number!,
    amountMinor: left(line, 'amount_minor'),
  }))
  return {
    receipt: standing('goods').at(-1) ?? null,
    depositMinor: deposits.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
    deposits,
  }
}

/** What happened to a work order, by what it was before. */
export function turnOf(
  order: Pick<OrderRow, 'receipt_number'>,
  { receipt }: Settled
): 'sold' | 'reopened' | null {
  const wasPaid = order.receipt_number !== null
  if (receipt !== null) return wasPaid ? null : 'sold'
  return wasPaid ? 'reopened' : null
}
