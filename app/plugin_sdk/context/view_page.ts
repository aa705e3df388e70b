/** A page of a list; ask for the next one with `after: page.next` until that is null. */
export interface ViewPage<Row> {
  rows: Row[]
  next: string | null
}

export interface PageQuery {
  /** `next` of the page before. */
  after?: string
  /** 50 where it is not said; at most 200. */
  limit?: number
}
