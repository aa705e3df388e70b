import { read } from '#core/sql'

/** What a fresh shop has to do before its first sale, in this order. */
export interface FirstSteps {
  hasItems: boolean
  hasRegister: boolean
  hasSales: boolean
}

export async function readFirstSteps(storeId: string): Promise<FirstSteps> {
  const [row] = await read<Record<string, number>>(
    `select exists(select 1 from items where archived_at is null) as items,
            exists(select 1 from enrolments where store_id = ? and ended_at is null) as enrolments,
            exists(select 1 from sales where store_id = ?) as sales`,
    [storeId, storeId]
  )
  return {
    hasItems: Number(row?.items) === 1,
    hasRegister: Number(row?.enrolments) === 1,
    hasSales: Number(row?.sales) === 1,
  }
}
