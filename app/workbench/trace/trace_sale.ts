import { fromDatabaseTime } from '#core/clock'
import { read } from '#core/sql'
import { stepSource } from '#app/documents/explanation/step_source'
import type { FailedRule } from '#app/documents/sale_occasion'
import type { SaleDocument } from '#app/documents/types'
import type { Refusal } from '#app/hooks/refusals'
import type { ClearanceAnswer } from '#app/sales/clearances/clearance'

/** Everything that plugins had to do with one sale. */
export interface SaleTrace {
  saleId: string
  receiptNumber: string | null
  /** What was asked before the money, each time that the register asked. */
  clearances: {
    at: string
    answer: 'cleared' | 'refused'
    refusals: GuardWord[]
    /** Refused, and let pass by somebody. */
    passed: GuardWord[]
    /** Should have been heard and gave no answer. */
    noAnswer: string[]
    /** What plugins keep with the sale, by their ids. */
    enriched: Record<string, unknown>
  }[]
  rules: TracedRule[]
  /** Rules that failed: the sale was priced without them. */
  failedRules: FailedRule[]
  deliveries: TracedDelivery[]
}

export interface GuardWord {
  pluginId: string
  code: string
  message: string | null
}

/** One amount that a rule changed: which version of whose, what it did and where. */
export interface TracedRule {
  pluginId: string
  pluginVersion: string
  ruleId: string
  stage: string
  operation: string
  lineId: string | null
  amountMinor: number
}

export interface TracedDelivery {
  id: string
  pluginId: string
  hook: string
  state: 'delivered' | 'waiting' | 'dead'
  attempts: number
  lastError: string | null
}

/** Which plugins touched a sale; it is named by its id or its receipt number. Null when there is none. */
export async function traceSale(named: string): Promise<SaleTrace | null> {
  const [sale] = await read<{ id: string; receipt_number: string }>(
    'select id, receipt_number from sales where id = ? or receipt_number = ? limit 1',
    [named, named]
  )
  const saleId = sale?.id ?? named
  const clearances = await clearancesOf(saleId)
  const body = sale ? await bodyOf(saleId) : null
  // Of a sale that was refused there is nothing but what was asked.
  if (!sale && clearances.length === 0) return null
  return {
    saleId,
    receiptNumber: sale?.receipt_number ?? null,
    clearances,
    rules: body ? rulesOf(body) : [],
    failedRules: body?.failedRules ?? [],
    deliveries: await deliveriesOf(saleId),
  }
}

async function clearancesOf(saleId: string): Promise<SaleTrace['clearances']> {
  const rows = await read<{ answer: string; created_at: string }>(
    'select answer, created_at from clearances where sale_id = ? order by created_at, id',
    [saleId]
  )
  return rows.map((row) => {
    const told = JSON.parse(row.answer) as ClearanceAnswer
    return {
      at: fromDatabaseTime(row.created_at),
      answer: told.answer,
      refusals: (told.refusals ?? []).map(wordOf),
      passed: (told.passed ?? []).map(wordOf),
      noAnswer: told.degraded ?? [],
      enriched: told.ext ?? {},
    }
  })
}

function wordOf({ pluginId, code, message }: Refusal): GuardWord {
  return { pluginId, code, message }
}

async function bodyOf(saleId: string): Promise<SaleDocument['body'] | null> {
  const [row] = await read<{ bytes: string }>('select bytes from documents where id = ?', [saleId])
  return row ? (JSON.parse(row.bytes) as SaleDocument).body : null
}

function rulesOf({ explanation }: SaleDocument['body']): TracedRule[] {
  return explanation.flatMap((step) => {
    const source = stepSource(step)
    if (source?.kind !== 'rule') return []
    const { pluginId, pluginVersion, ruleId } = source
    const { stage, code: operation, lineId, amountMinor } = step
    return [{ pluginId, pluginVersion, ruleId, stage, operation, lineId, amountMinor }]
  })
}

async function deliveriesOf(saleId: string): Promise<TracedDelivery[]> {
  const rows = await read<{
    id: string
    plugin_id: string
    hook: string
    attempts: number
    done_at: string | null
    dead_at: string | null
    last_error: string | null
  }>(
    `select id, plugin_id, hook, attempts, done_at, dead_at, last_error
       from plugin_deliveries where subject_id = ? order by id`,
    [saleId]
  )
  return rows.map((row) => ({
    id: row.id,
    pluginId: row.plugin_id,
    hook: row.hook,
    state: row.done_at !== null ? 'delivered' : row.dead_at !== null ? 'dead' : 'waiting',
    attempts: Number(row.attempts),
    lastError: row.last_error,
  }))
}
