import { readInWorker } from '#core/reader'
import type { Tallies } from '#app/move_in/engine/target'
import type { MoveInFile } from '#app/move_in/move_in_file'
import { liveChanges } from '#app/move_in/reconciliation/live_changes'

/** Past sales of an import: how many, turnover and tax by month, tax by its name. */
export async function countPastSales(file: MoveInFile): Promise<Tallies> {
  const { where, values } = liveChanges(file, 'past_sale')
  const ids = `select c.object_id from move_in_changes c where ${where}`
  const months = await readInWorker<Record<string, string | number>>(
    `select currency, month, count(*) as count, sum(gross_minor - refunded_minor) as turnover,
            sum(tax_minor) as tax
       from past_sales where id in (${ids}) group by currency, month`,
    values
  )
  const taxes = await readInWorker<Record<string, string | number>>(
    `select s.currency, t.name, sum(t.tax_minor) as tax
       from past_sale_taxes t join past_sales s on s.id = t.past_sale_id
      where s.id in (${ids}) group by s.currency, t.name`,
    values
  )
  const tallies: Tallies = { past_sales: 0 }
  for (const { currency, month, count, turnover, tax } of months) {
    tallies.past_sales! += Number(count)
    tallies[`turnover_minor:${currency}:${month}`] = Number(turnover)
    tallies[`tax_minor:${currency}:${month}`] = Number(tax)
  }
  for (const { currency, name, tax } of taxes)
    tallies[`tax_named_minor:${currency}:${name}`] = Number(tax)
  return tallies
}
