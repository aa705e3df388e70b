import { read } from '#core/sql'

export interface OptionGroupDetails {
  id: string
  name: string
  minimum: number
  maximum: number
  options: { id: string; name: string; unitPriceMinorE4: number }[]
  /** Items that offer it. */
  items: number
}

/** Option groups in use with their options in order. */
export async function listOptionGroups(): Promise<OptionGroupDetails[]> {
  const groups = await read<{
    id: string
    name: string
    minimum: number
    maximum: number
    items: number
  }>(
    `select g.id, g.name, g.minimum, g.maximum,
            (select count(*) from item_option_groups i where i.option_group_id = g.id) as items
       from option_groups g where g.archived_at is null order by g.name`
  )
  const options = await read<{
    id: string
    option_group_id: string
    name: string
    unit_price_minor_e4: number
  }>(
    `select o.id, o.option_group_id, o.name, o.unit_price_minor_e4 from options o
       join option_groups g on g.id = o.option_group_id where g.archived_at is null order by o.position`
  )
  return groups.map((group) => ({
    id: group.id,
    name: group.name,
    minimum: Number(group.minimum),
    maximum: Number(group.maximum),
    items: Number(group.items),
    options: options
      .filter((option) => option.option_group_id === group.id)
      .map((option) => ({
        id: option.id,
        name: option.name,
        unitPriceMinorE4: Number(option.unit_price_minor_e4),
      })),
  }))
}
