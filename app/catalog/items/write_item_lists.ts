import { placeholders, type Sql } from '#core/sql'
import type { ItemComponent, ItemFee } from '#app/catalog/register_item'

/** Tags are compared as they are kept: lower case, without blanks around. */
export function tidyTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => tag.trim().toLowerCase()).filter(Boolean))]
}

export async function writeTags(sql: Sql, itemId: string, tags: string[]): Promise<void> {
  await sql.run('delete from item_tags where item_id = ?', [itemId])
  const wanted = tidyTags(tags)
  if (wanted.length === 0) return
  await sql.run(
    `insert into item_tags (item_id, tag) values ${placeholders(wanted.length, 2)}`,
    wanted.flatMap((tag) => [itemId, tag])
  )
}

export async function writeOptionGroups(
  sql: Sql,
  itemId: string,
  optionGroupIds: string[]
): Promise<void> {
  await sql.run('delete from item_option_groups where item_id = ?', [itemId])
  if (optionGroupIds.length === 0) return
  await sql.run(
    `insert into item_option_groups (item_id, option_group_id, position)
       values ${placeholders(optionGroupIds.length, 3)}`,
    optionGroupIds.flatMap((groupId, position) => [itemId, groupId, position])
  )
}

export async function writeFees(sql: Sql, itemId: string, fees: ItemFee[]): Promise<void> {
  await sql.run('delete from item_fees where item_id = ?', [itemId])
  if (fees.length === 0) return
  await sql.run(
    `insert into item_fees (item_id, fee_item_id, quantity_thousandths, position)
       values ${placeholders(fees.length, 4)}`,
    fees.flatMap((fee, position) => [itemId, fee.itemId, fee.quantityThousandths, position])
  )
}

/** Deposits and fees of an item as they are kept, in their order. */
export async function readFees(sql: Pick<Sql, 'all'>, itemId: string): Promise<ItemFee[]> {
  const rows = await sql.all<{ fee_item_id: string; quantity_thousandths: number }>(
    'select fee_item_id, quantity_thousandths from item_fees where item_id = ? order by position',
    [itemId]
  )
  return rows.map((row) => ({
    itemId: row.fee_item_id,
    quantityThousandths: Number(row.quantity_thousandths),
  }))
}

export async function writeComponents(
  sql: Sql,
  itemId: string,
  components: ItemComponent[]
): Promise<void> {
  await sql.run('delete from item_components where item_id = ?', [itemId])
  if (components.length === 0) return
  await sql.run(
    `insert into item_components (item_id, component_item_id, quantity_thousandths, position)
       values ${placeholders(components.length, 4)}`,
    components.flatMap((one, position) => [itemId, one.itemId, one.quantityThousandths, position])
  )
}

/** What a kit is made of, in its order. */
export async function readComponents(
  sql: Pick<Sql, 'all'>,
  itemId: string
): Promise<ItemComponent[]> {
  const rows = await sql.all<{ component_item_id: string; quantity_thousandths: number }>(
    `select component_item_id, quantity_thousandths from item_components
      where item_id = ? order by position`,
    [itemId]
  )
  return rows.map((row) => ({
    itemId: row.component_item_id,
    quantityThousandths: Number(row.quantity_thousandths),
  }))
}
