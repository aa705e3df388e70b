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

/** Goods or work at a price that was agreed before: from a work order, an offer. */
export interface AgreedLine {
  /** Null for what is not in the catalog, which needs a `departmentId` and is sold under its tax. */
  itemId: string | null
  departmentId?: string | null
  /** Of what is not in the catalog. */
  name: string
  /** Of what is not in the catalog; a piece where it is left out. */
  unit?: 'piece' | 'hour'
  /** Above zero. */
  quantityThousandths: number
  /** Ten-thousandths of a minor unit, for one unit, with tax where the store’s prices have it. */
  unitPriceMinorE4: number
  /** Stands below the line on the screen and on the receipt. */
  note: string
}

/** A line of an earlier sale that is given back whole, as with its receipt: a deposit. */
export interface LineBack {
  receiptNumber: string
  sourceLineId: string
  reason: string
}

/** `stopped`: the operator or a rule of the shop said no, which was said on the screen. */
export type LinesRefused =
  'stopped' | 'offline' | 'item_missing' | 'department_missing' | 'nothing_left'

export interface PreparedLines {
  /** Those of `sale.completed`, in the order in which the lines were given: keep them first. */
  lineIds: string[]
  /** Puts all of them on the sale, or none. */
  add(): Promise<{ ok: true } | { ok: false; reason: LinesRefused }>
}

/** What a plugin may do to the sale: the operator's own acts, with the same rights and questions. */
export interface SaleActs {
  attachCustomer(customer: PluginCustomer): Promise<boolean>
  /** Opens the question for a discount of the sale. */
  askDiscount(): Promise<void>
  addItem(itemId: string, quantityThousandths?: number): Promise<boolean>
  enterCoupon(code: string): Promise<boolean>
  /**
   * Lines at prices of their own. Where an item has another price in this store it is overridden,
   * and goods that come back need leave: whoever may not is asked for a manager’s PIN.
   */
  prepareLines(lines: readonly (AgreedLine | LineBack)[]): PreparedLines
}
