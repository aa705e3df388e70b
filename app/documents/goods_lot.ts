/** Batch, last day of sale and serial number of goods, as their code carries them. */
export interface GoodsLot {
  batch: string | null
  expiresOn: string | null
  serial: string | null
  /** Who let them be sold after that day. */
  soldExpiredById: string | null
}
