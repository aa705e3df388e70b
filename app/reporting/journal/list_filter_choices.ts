import { read } from '#core/sql'

export interface Choice {
  id: string
  name: string
}

/** The registers and people that a store's journal can be narrowed to. */
export async function listFilterChoices(
  storeId: string
): Promise<{ registers: Choice[]; operators: Choice[] }> {
  return {
    registers: await read<Choice>(
      'select id, name from registers where store_id = ? order by number',
      [storeId]
    ),
    operators: await read<Choice>('select id, name from users order by name'),
  }
}
