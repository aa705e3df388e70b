import { read } from '#core/sql'

/** Registers of a store to choose from, in the order of their numbers. */
export function listRegisters(storeId: string): Promise<{ id: string; name: string }[]> {
  return read<{ id: string; name: string }>(
    'select id, name from registers where store_id = ? order by number',
    [storeId]
  )
}
