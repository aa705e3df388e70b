import { clock, earlierBy, toDatabaseTime } from '#core/clock'
import { read, transaction, type Sql } from '#core/sql'
import type { SaleDocument, SessionClosedDocument } from '#app/documents/types'
import { findPipeline } from '#app/sales/pipeline'
import { runnerOf } from '#app/sales/rules/runner_of'
import { loadSourceLines } from '#app/sales/returns/load_source_lines'
import { differencesFromDocuments } from '#app/tills/compare_reports'
import { recomputeReport } from '#app/tills/recompute_report'
import {
  MAX_LISTED,
  type ReplayDifference,
  type ReplayedTax,
  type ReplayReport,
} from '#app/upgrade/replay/replay_report'
import { replaySale, type ReplayedSale } from '#app/upgrade/replay/replay_sale'
import { saleInputOf } from '#app/sales/replay/sale_input'
import { returnedBefore, sourceIds } from '#app/sales/replay/sale_sources'

const DAY_MS = 86_400_000
const BATCH = 100

interface Row {
  id: string
  bytes: string
  acceptance_sequence: number
}

type Tell = (done: number, total: number) => void

/**
 * Puts the sales and Zs of the last days through today's code, in the order of their acceptance,
 * and says where it comes to other figures than were stored.
 */
export async function replayDays(days: number, tell: Tell = () => {}): Promise<ReplayReport> {
  const replay = new Replay(earlierBy(clock.now().toISOString(), days * DAY_MS))
  const since = toDatabaseTime(replay.report.since)
  const [size] = await read<{ n: number; first_of: number | null }>(
    `select count(*) as n, min(acceptance_sequence) as first_of from documents
      where state = 'accepted' and received_at >= ?`,
    [since]
  )
  let after = Number(size?.first_of ?? 1) - 1
  for (let done = 0; ;) {
    const rows = await read<Row>(
      `select id, bytes, acceptance_sequence from documents
        where acceptance_sequence > ? order by acceptance_sequence limit ?`,
      [after, BATCH]
    )
    if (rows.length === 0) return replay.close()
    await transaction(async (sql) => {
      for (const row of rows) await replay.take(sql, row)
    })
    after = Number(rows.at(-1)!.acceptance_sequence)
    done += rows.length
    tell(done, Number(size?.n ?? done))
  }
}

class Replay {
  readonly report: ReplayReport
  readonly #taxes = new Map<string, ReplayedTax>()

  constructor(since: string) {
    this.report = {
      since,
      sales: 0,
      zReports: 0,
      unverifiable: 0,
      differenceCount: 0,
      differences: [],
      taxes: [],
    }
  }

  async take(sql: Sql, { bytes, acceptance_sequence: place }: Row): Promise<void> {
    const document = JSON.parse(bytes) as { kind: string }
    if (document.kind === 'sale') await this.#sale(sql, document as SaleDocument, place)
    if (document.kind === 'session_closed') await this.#z(sql, document as SessionClosedDocument)
  }

  close(): ReplayReport {
    this.report.taxes = [...this.#taxes.values()].filter(
      (one) =>
        one.storedNetMinor !== one.replayedNetMinor || one.storedTaxMinor !== one.replayedTaxMinor
    )
    return this.report
  }

  async #sale(sql: Sql, document: SaleDocument, place: number): Promise<void> {
    this.report.sales++
    // A post-void repeats the figures of the sale that it reverses; there is nothing to price.
    if (document.body.kind === 'post_void') return
    const pipeline = await findPipeline(sql, document.storeId, document.body.pipelineHash)
    const ids = sourceIds(document)
    const sources = await loadSourceLines(sql, ids)
    if (!pipeline || sources.size < ids.length) {
      this.report.unverifiable++
      return
    }
    const before = await returnedBefore(sql, ids, place)
    const input = saleInputOf(document, pipeline.content, sources, before)
    const { content } = pipeline
    const applyRules = await runnerOf(content)
    const replayed = replaySale(document, input, content.cashRounding, applyRules)
    this.#add(replayed.differences)
    this.#sum(document, replayed)
  }

  /** What the register's Z said otherwise from the first day on is in the records already. */
  async #z(sql: Sql, document: SessionClosedDocument): Promise<void> {
    this.report.zReports++
    const { report, zSeries, zNumber } = document.body
    const found = await recomputeReport(sql, document, report.currency)
    if (!found) return
    const [row] = await sql.all<{ differences: string | null }>(
      'select differences from z_reports where id = ?',
      [document.id]
    )
    const known = new Set(
      (JSON.parse(row?.differences ?? '[]') as { field: string }[]).map(({ field }) => field)
    )
    const differences = differencesFromDocuments(report, found).filter(
      ({ field }) => !known.has(field)
    )
    this.#add(
      differences.map(({ field, stated, found: replayed }) => ({
        documentId: document.id,
        businessDate: document.businessDate,
        label: `Z ${zSeries}-${zNumber}`,
        field,
        stored: JSON.stringify(stated),
        replayed: JSON.stringify(replayed),
      }))
    )
  }

  #add(differences: ReplayDifference[]): void {
    const { report } = this
    report.differenceCount += differences.length
    report.differences.push(...differences.slice(0, MAX_LISTED - report.differences.length))
  }

  #sum({ body, businessDate }: SaleDocument, { taxes }: ReplayedSale): void {
    for (const { ratePpm, netMinor, taxMinor } of body.taxes) {
      const sums = this.#taxesOf(body.currency, businessDate ?? '', ratePpm)
      sums.storedNetMinor += netMinor
      sums.storedTaxMinor += taxMinor
    }
    for (const { ratePpm, netMinor, taxMinor } of taxes ?? []) {
      const sums = this.#taxesOf(body.currency, businessDate ?? '', ratePpm)
      sums.replayedNetMinor += netMinor
      sums.replayedTaxMinor += taxMinor
    }
  }

  #taxesOf(currency: ReplayedTax['currency'], businessDate: string, ratePpm: number): ReplayedTax {
    const key = `${businessDate} ${ratePpm} ${currency.code}`
    let sums = this.#taxes.get(key)
    if (!sums) {
      const stored = { storedNetMinor: 0, storedTaxMinor: 0 }
      sums = {
        businessDate,
        ratePpm,
        currency,
        ...stored,
        replayedNetMinor: 0,
        replayedTaxMinor: 0,
      }
      this.#taxes.set(key, sums)
    }
    return sums
  }
}
