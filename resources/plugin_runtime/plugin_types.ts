/** What `@tillhouse/sdk/ui` hands to a plugin's components; plain data that they cannot change. */

export type PluginAnswer<Body> =
  { ok: true; status: number; body: Body } | { ok: false; status: number; body: unknown }

export interface PluginSaleLine {
  lineId: string
  itemId: string | null
  name: string
  quantityThousandths: number
  amountMinor: number
  /** Batch and last day of sale (YYYY-MM-DD), where the scanned code says them. */
  batch: string | null
  expiresOn: string | null
}

export interface PluginCustomer {
  id: string
  name: string
}

/** The sale on a register, as far as plugins see it. */
export interface PluginSale {
  id: string
  stage: 'selling' | 'paying'
  lines: PluginSaleLine[]
  customer: PluginCustomer | null
  totalMinor: number
}

/** What a plugin may do to the sale: the operator's own acts, with the same rights and questions. */
export interface SaleActs {
  attachCustomer(customer: PluginCustomer): Promise<boolean>
  /** Opens the question for a discount of the sale. */
  askDiscount(): Promise<void>
  addItem(itemId: string, quantityThousandths?: number): Promise<boolean>
  enterCoupon(code: string): Promise<boolean>
}
