import { readInWorker } from '#core/reader'
import { placeholders } from '#core/sql'
import type { StoredSale } from '#app/promotions/simulation/simulation'
import type { Promotion } from '#pricing/promotions/promotion'

const ROWS_AT_ONCE = 100

export interface PastSalesQuery {
  storeId: string
  /** Database time of the first sale that counts. */
  since: string
}

interface Row {
  id: string
  business_date: string
  completed_at: string
  pipeline_hash: string
  bytes: string
}

/** Sales that were not reversed: a post-void itself is none either. */
const FROM = `from sales s left join sales v on v.post_void_of_sale_id = s.id
  where s.store_id = ? and s.completed_at >= ? and v.id is null and s.kind <> 'post_void'`

export async function countPastSales({ storeId, since }: PastSalesQuery): Promise<number> {
  const [row] = await readInWorker<{ n: number }>(`select count(*) as n ${FROM}`, [storeId, since])
  return Number(row?.n ?? 0)
}

/** The sales of a store in the order of their time, some at a time. */
export async function* readPastSales({
  storeId,
  since,
}: PastSalesQuery): AsyncGenerator<StoredSale[]> {
  let after = { completedAt: since, id: '' }
  for (;;) {
    const rows = await readInWorker<Row>(
      `select s.id, s.business_date, s.completed_at, s.pipeline_hash,
              (select d.bytes from documents d where d.id = s.id) as bytes ${FROM}
          and (s.completed_at > ? or s.id > ?)
        order by s.completed_at, s.id limit ${ROWS_AT_ONCE}`,
      [storeId, after.completedAt, after.completedAt, after.id]
    )
    const last = rows.at(-1)
    if (!last) return
    const costs = await readUnitCosts(rows.map(({ id }) => id))
    yield rows.map((row) => ({
      businessDate: row.business_date.slice(0, 10),
      bytes: row.bytes,
      pipelineHash: row.pipeline_hash,
      unitCosts: costs.get(row.id) ?? {},
    }))
    after = { completedAt: last.completed_at, id: last.id }
  }
}

interface CostRow {
  id: string
  sale_id: string
  unit_cost_minor_e4: number | null
}

async function readUnitCosts(saleIds: string[]): Promise<Map<string, StoredSale['unitCosts']>> {
  const rows = await readInWorker<CostRow>(
    `select id, sale_id, unit_cost_minor_e4 from sale_lines
      where sale_id in ${placeholders(1, saleIds.length)}`,
    saleIds
  )
  const costs = new Map<string, StoredSale['unitCosts']>()
  for (const { id, sale_id: saleId, unit_cost_minor_e4: cost } of rows) {
    let ofSale = costs.get(saleId)
    if (!ofSale) costs.set(saleId, (ofSale = {}))
    ofSale[id] = cost === null ? null : Number(cost)
  }
  return costs
}

/** What ran when a sale was priced, by the pipeline that it names. */
export async function readPromotionsOf(hash: string): Promise<Promotion[]> {
  const [row] = await readInWorker<{ content: string }>(
    'select content from pipelines where hash = ?',
    [hash]
  )
  if (!row) return []
  return (JSON.parse(row.content) as { promotions?: Promotion[] }).promotions ?? []
}
