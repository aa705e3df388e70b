import { read, type SqlValue } from '#core/sql'

export async function countRows(
  table: string,
  where = '1 = 1',
  values: SqlValue[] = []
): Promise<number> {
  const [row] = await read<{ n: number }>(
    `select count(*) as n from ${table} where ${where}`,
    values
  )
  return Number(row?.n)
}
