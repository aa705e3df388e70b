import { read } from '#core/sql'
import type { VisitFacts } from '#tests/support/big_shop/list_visits'

/** Rows from the middle of a shop made by `givenBigShop`, which the visits of its lists name. */
export async function readVisitFacts(): Promise<VisitFacts> {
  const [sales] = await read<{ count: number }>('select count(*) as count from sales')
  const [sale] = await read<Record<string, string>>(
    `select s.id, s.receipt_number, s.till_session_id, s.business_date, s.operator_id, s.register_id,
            l.item_id, d.value as gtin, i.name, i.department_id
       from sales s join sale_lines l on l.sale_id = s.id join items i on i.id = l.item_id
       join item_identifiers d on d.item_id = i.id and d.kind = 'gtin'
      order by s.id limit 1 offset ${Math.floor(Number(sales!.count) / 2)}`
  )
  const [early] = await read<{ business_date: string }>(
    'select business_date from sales order by id limit 1'
  )
  const [customer] = await read<{ id: string }>('select id from customers order by id limit 1')
  const [tender] = await read<{ id: string }>("select id from tender_types where kind = 'cash'")
  return {
    departmentId: sale!.department_id!,
    registerId: sale!.register_id!,
    operatorId: sale!.operator_id!,
    tenderTypeId: tender!.id,
    itemId: sale!.item_id!,
    customerId: customer!.id,
    receiptNumber: sale!.receipt_number!,
    tillSessionId: sale!.till_session_id!,
    date: String(sale!.business_date).slice(0, 10),
    earlierDate: String(early!.business_date).slice(0, 10),
    gtin: sale!.gtin!,
    name: sale!.name!,
  }
}
