/** A shop as plugins see it: what stands on papers and what amounts are in. */
export interface StoreView {
  id: string
  name: string
  country: string
  /** Language of the shop. */
  locale: string
  timeZone: string
  currency: { code: string; minorDigits: number }
  pricesIncludeTax: boolean
  address: string | null
  postalCode: string | null
  city: string | null
  phone: string | null
  email: string | null
}

export interface StoresContext {
  /** Null for one that does not exist. */
  get(storeId: string): Promise<StoreView | null>
  /** Those that are not closed for good, by name. */
  list(): Promise<StoreView[]>
  /**
   * The whole address of a path of this shop, as customers reach it: for links in mails and on
   * paper.
   */
  urlOf(path: string): Promise<string>
}
