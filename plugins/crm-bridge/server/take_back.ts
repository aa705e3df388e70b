import type { CompletedSale, DbContext } from '@tillhouse/sdk'
import type { Foreign } from './foreign.ts'

/** Goods of a sale that the foreign system counted came back, or a document was reversed. */
export async function takeBack(
  { db, foreign }: { db: DbContext; foreign: Foreign },
  { saleId, voidedSaleId, lines, completedAt }: CompletedSale
): Promise<void> {
  const counted = (id: string) =>
    db.table<{ sale_id: string }>('counted').where({ sale_id: id }).first()
  if (voidedSaleId !== null) {
    // Also a return that is reversed: the foreign system knows by the document what that undoes.
    const sources = [voidedSaleId, ...sourcesOf(lines).keys()]
    const known = await Promise.all(sources.map(counted))
    if (known.every((one) => one === null)) return
    const event = { kind: 'void', documentId: saleId, voidedSaleId, completedAt }
    return foreign.tell(`void:${saleId}`, event)
  }
  for (const [sourceSaleId, returnedMinor] of sourcesOf(lines)) {
    if (!(await counted(sourceSaleId))) continue
    await foreign.tell(`return:${saleId}:${sourceSaleId}`, {
      ...{ kind: 'return', documentId: saleId, saleId: sourceSaleId, returnedMinor, completedAt },
    })
  }
}

/** How much came back of which sale, in minor units with tax. */
function sourcesOf(lines: CompletedSale['lines']): Map<string, number> {
  const returned = new Map<string, number>()
  for (const { sourceSaleId, grossMinor } of lines) {
    if (sourceSaleId !== null)
      returned.set(sourceSaleId, (returned.get(sourceSaleId) ?? 0) - grossMinor)
  }
  return returned
}
