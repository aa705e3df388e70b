import { read } from '#core/sql'

/** A tile of the first tab as it stands in the HTML, before the catalog is on the device. */
export interface ShellTile {
  id: string
  name: string
  color: string | null
}

const SHOWN = 24

export async function loadShellTiles(itemIds: string[]): Promise<ShellTile[]> {
  const shown = itemIds.slice(0, SHOWN)
  if (shown.length === 0) return []
  const rows = await read<{ id: string; name: string; color: string | null }>(
    `select i.id, i.name, d.color from items i left join departments d on d.id = i.department_id
      where i.id in (${shown.map(() => '?').join(', ')})`,
    shown
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return shown.flatMap((id) => byId.get(id) ?? [])
}
