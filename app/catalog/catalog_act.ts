/** Who changes the catalog, and in whose store's journal it is written. */
export interface CatalogAct {
  storeId: string
  operatorId: string | null
}
