import type { AgreedLine, LineBack, PluginCustomer } from '@tillhouse/sdk/ui'
import type { Currency, OrderCard, OrderLine } from './types.ts'

/** A repair in the list of a register. */
export interface RegisterCard extends OrderCard {
  isReady: boolean
  deposit_minor: number
}

/** A line of the sale that it becomes, and what it is to the repair. */
export type SaleLine = (AgreedLine & { role: 'goods' }) | (LineBack & { role: 'back' })

export interface RegisterOrder extends OrderCard {
  currency: Currency | null
  receipt_number: string | null
  customer: PluginCustomer | null
  lines: (OrderLine & { id: string; total_minor: number })[]
  deposit_minor: number
  toPay_minor: number
  sale: SaleLine[]
  deposit: Pick<AgreedLine, 'departmentId' | 'name' | 'note'> & { itemId: null }
}
