import type { Sql, SqlValue } from '#core/sql'
import type { SaleDocument, SaleDocumentLine } from '#app/documents/types'
import type { Review, SaleFacts } from '#app/sales/acceptance/sale_facts'

/** What the goods on a sale did to earlier sales. */
export interface GoodsMoved {
  reviews: Review[]
  /** The sale that is reversed as a whole, the first time. */
  reversedSaleId: string | null
  /** Lines whose goods really changed place. */
  isMoved: (line: SaleDocumentLine) => boolean
}

/**
 * Counts returned goods on the lines they came from. A line never has more returned than was
 * sold; what goes beyond was paid out all the same, and is reviewed.
 */
export async function takeBack(
  sql: Sql,
  document: SaleDocument,
  facts: SaleFacts
): Promise<GoodsMoved> {
  const wanted = quantitiesBySource(document, facts)
  const reviews: Review[] = []
  if (wanted.size > 0 && (await raiseReturned(sql, wanted)) < wanted.size) {
    const beyond = [...wanted].filter(([lineId, quantity]) => exceeds(facts, lineId, quantity))
    await markFullyReturned(
      sql,
      beyond.map(([lineId]) => lineId)
    )
    reviews.push(...beyond.map(([lineId, quantity]) => reviewOf(facts, lineId, quantity)))
  }
  return { reviews, reversedSaleId: null, isMoved: () => true }
}

/** Lines of another store are not this register's to change; their returns are only reviewed. */
function quantitiesBySource(
  { body, storeId }: SaleDocument,
  facts: SaleFacts
): Map<string, number> {
  const wanted = new Map<string, number>()
  for (const { sourceLineId, quantityThousandths } of body.lines) {
    if (sourceLineId === null || facts.sources.get(sourceLineId)?.storeId !== storeId) continue
    wanted.set(sourceLineId, (wanted.get(sourceLineId) ?? 0) - quantityThousandths)
  }
  return wanted
}

/** Raises where enough is left, in one statement; answers on how many lines it was. */
async function raiseReturned(sql: Sql, wanted: Map<string, number>): Promise<number> {
  const cases = `case id ${'when ? then ? '.repeat(wanted.size)}end`
  const pairs: SqlValue[] = [...wanted].flat()
  const { changes } = await sql.run(
    `update sale_lines set returned_thousandths = returned_thousandths + ${cases}
      where id in (${Array(wanted.size).fill('?').join(', ')})
        and returned_thousandths + ${cases} <= quantity_thousandths`,
    [...pairs, ...wanted.keys(), ...pairs]
  )
  return changes
}

async function markFullyReturned(sql: Sql, lineIds: string[]): Promise<void> {
  await sql.run(
    `update sale_lines set returned_thousandths = quantity_thousandths
      where id in (${Array(lineIds.length).fill('?').join(', ')}) and quantity_thousandths > 0`,
    lineIds
  )
}

function exceeds(facts: SaleFacts, lineId: string, quantity: number): boolean {
  const source = facts.sources.get(lineId)
  return !source || source.returnedThousandths + quantity > source.quantityThousandths
}

function reviewOf(facts: SaleFacts, lineId: string, quantityThousandths: number): Review {
  const source = facts.sources.get(lineId)
  const remainingThousandths = source ? source.quantityThousandths - source.returnedThousandths : 0
  return {
    reason: 'return_exceeds_remaining',
    detail: { sourceLineId: lineId, quantityThousandths, remainingThousandths },
  }
}
