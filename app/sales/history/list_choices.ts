import { read } from '#core/sql'

export interface Choice {
  id: string
  name: string
}

/** What the filters of the list can be set to. */
export interface SaleChoices {
  operators: Choice[]
  registers: Choice[]
  tenderTypes: Choice[]
}

export async function listChoices(storeId: string): Promise<SaleChoices> {
  return {
    operators: await read<Choice>('select id, name from users order by name'),
    registers: await read<Choice>(
      'select id, name from registers where store_id = ? order by number',
      [storeId]
    ),
    tenderTypes: await read<Choice>(
      'select id, name from tender_types where store_id is null or store_id = ? order by position',
      [storeId]
    ),
  }
}
