import { placeholders, type Sql } from '#core/sql'

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
