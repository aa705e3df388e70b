import { fromDatabaseTime } from '#core/clock'
import { read } from '#core/sql'
import { hooks } from '#app/hooks/hook_port'
import type { SaleJournalEntry, SaleLink, SaleReview } from '#app/reporting/sale_page/sale_page'

interface LinkRow {
  id: string
  receipt_number: string
  completed_at: string
  gross_minor: number
  relation: SaleLink['relation']
}

const COLUMNS = 's.id, s.receipt_number, s.completed_at, s.gross_minor'

/** Sales that goods of this one came from or came back on, and its reversal. */
export async function loadSaleLinks(saleId: string): Promise<SaleLink[]> {
  const rows = await read<LinkRow>(
    `select distinct ${COLUMNS}, 'came_from' as relation from sale_lines l
       join sales s on s.id = l.source_sale_id where l.sale_id = ?
     union all
     select distinct ${COLUMNS}, 'came_back' from sale_lines o
       join sale_lines l on l.source_line_id = o.id join sales s on s.id = l.sale_id
      where o.sale_id = ?
     union all
     select ${COLUMNS}, 'reversed_by' from sales s where s.post_void_of_sale_id = ?
     union all
     select ${COLUMNS}, 'reverses' from sales v
       join sales s on s.id = v.post_void_of_sale_id where v.id = ?`,
    [saleId, saleId, saleId, saleId]
  )
  const reversals = new Set(
    rows.filter(({ relation }) => relation.startsWith('revers')).map(({ id }) => id)
  )
  return rows
    .filter(({ id, relation }) => relation.startsWith('revers') || !reversals.has(id))
    .map((row) => ({
      id: row.id,
      receiptNumber: row.receipt_number,
      completedAt: fromDatabaseTime(row.completed_at),
      grossMinor: Number(row.gross_minor),
      relation: row.relation,
    }))
}

interface ReviewRow {
  id: string
  reason: string
  detail: string
  created_at: string
  resolved_at: string | null
  resolved_by_name: string | null
}

export async function loadSaleReviews(saleId: string): Promise<SaleReview[]> {
  const rows = await read<ReviewRow>(
    `select v.id, v.reason, v.detail, v.created_at, v.resolved_at, u.name as resolved_by_name
       from sale_reviews v left join users u on u.id = v.resolved_by_id
      where v.sale_id = ? order by v.id`,
    [saleId]
  )
  return rows.map((row) => {
    const { resolutionNote, ...detail } = JSON.parse(row.detail) as Record<string, unknown>
    return {
      id: row.id,
      reason: row.reason,
      detail,
      createdAt: fromDatabaseTime(row.created_at),
      resolvedAt: row.resolved_at === null ? null : fromDatabaseTime(row.resolved_at),
      resolvedByName: row.resolved_by_name,
      note: typeof resolutionNote === 'string' ? resolutionNote : null,
    }
  })
}

interface JournalRow {
  sequence: number
  occurred_at: string
  kind: string
  operator_name: string | null
}

/** What the register wrote to its journal with this sale. */
export async function loadSaleJournal(saleId: string): Promise<SaleJournalEntry[]> {
  const rows = await read<JournalRow>(
    `select j.sequence, j.occurred_at, j.kind, u.name as operator_name
       from journal_entries j left join users u on u.id = j.operator_id
      where j.document_id = ? order by j.sequence`,
    [saleId]
  )
  return rows.map((row) => ({
    sequence: Number(row.sequence),
    occurredAt: fromDatabaseTime(row.occurred_at),
    kind: row.kind,
    operatorName: row.operator_name,
  }))
}

/** Plugins that nobody could ask, because the register had no connection. */
export async function loadNotAsked(saleId: string): Promise<string[]> {
  const [row] = await read<{ plugins_not_asked: string | null }>(
    'select plugins_not_asked from sales where id = ?',
    [saleId]
  )
  const pluginIds = JSON.parse(row?.plugins_not_asked ?? '[]') as string[]
  return pluginIds.map((pluginId) => hooks.nameOf(pluginId))
}

/** Plugins that gave no answer when the sale was cleared: it went on without them. */
export async function loadUnanswered(clearanceId: string | null): Promise<string[]> {
  if (clearanceId === null) return []
  const [row] = await read<{ answer: string }>('select answer from clearances where id = ?', [
    clearanceId,
  ])
  const { degraded = [] } = JSON.parse(row?.answer ?? '{}') as { degraded?: string[] }
  return degraded.map((pluginId) => hooks.nameOf(pluginId))
}
