import { nowForDatabase } from '#core/clock'
import { emitEvent } from '#core/outbox'
import { fail, succeed, type Result } from '#core/result'
import { read, transaction } from '#core/sql'

export interface SaleToPark {
  id: string
  storeId: string
  registerId: string
  operatorId: string
  label: string | null
  grossMinor: number
  lineCount: number
  /** The register's own draft, kept as it is. */
  draft: object
}

export async function isParked(id: string): Promise<boolean> {
  return (await read('select id from parked_sales where id = ?', [id])).length > 0
}

/** Puts a sale aside for any register of the store. The same sale parked again is the same. */
export async function parkSale(
  sale: SaleToPark
): Promise<Result<null, { reason: 'parked_sale_differs' }>> {
  const draft = JSON.stringify(sale.draft)
  return transaction(async (sql) => {
    const [known] = await sql.all<{ draft: string; register_id: string }>(
      'select draft, register_id from parked_sales where id = ?',
      [sale.id]
    )
    if (known) {
      const isSame = known.draft === draft && known.register_id === sale.registerId
      return isSame ? succeed(null) : fail({ reason: 'parked_sale_differs' })
    }
    await sql.run(
      `insert into parked_sales (id, store_id, register_id, operator_id, label, gross_minor,
         line_count, draft, parked_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        sale.id,
        sale.storeId,
        sale.registerId,
        sale.operatorId,
        sale.label,
        sale.grossMinor,
        sale.lineCount,
        draft,
        nowForDatabase(),
      ]
    )
    const { id: saleId, storeId, registerId, operatorId, grossMinor, lineCount } = sale
    await emitEvent(sql, {
      kind: 'sales.sale.parked',
      storeId,
      subjectId: saleId,
      payload: { saleId, storeId, registerId, operatorId, grossMinor, lineCount },
    })
    return succeed(null)
  })
}
