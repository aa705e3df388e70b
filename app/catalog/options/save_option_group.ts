import { newId } from '#core/ids'
import { fail, type Result, succeed } from '#core/result'
import { placeholders, type Sql } from '#core/sql'

export interface OptionGroupInput {
  name: string
  minimum: number
  maximum: number
  options: { id: string | null; name: string; unitPriceMinorE4: number }[]
}

export type OptionGroupFailure = {
  reason: 'not_found' | 'minimum_above_maximum' | 'maximum_above_options'
}

/** Makes or changes a group of options that are asked for when an item is sold. */
export async function saveOptionGroup(
  sql: Sql,
  groupId: string | null,
  input: OptionGroupInput
): Promise<Result<{ id: string }, OptionGroupFailure>> {
  if (input.minimum > input.maximum) return fail({ reason: 'minimum_above_maximum' })
  if (input.maximum > input.options.length) return fail({ reason: 'maximum_above_options' })
  const id = groupId ?? newId()
  if (groupId === null) {
    await sql.run('insert into option_groups (id, name, minimum, maximum) values (?, ?, ?, ?)', [
      id,
      input.name,
      input.minimum,
      input.maximum,
    ])
  } else {
    const known = await sql.all('select id from option_groups where id = ?', [id])
    if (known.length === 0) return fail({ reason: 'not_found' })
    await sql.run('update option_groups set name = ?, minimum = ?, maximum = ? where id = ?', [
      input.name,
      input.minimum,
      input.maximum,
      id,
    ])
  }
  await writeOptions(sql, id, input.options)
  return succeed({ id })
}

/** Sales keep an option's name and price in their own lines, so one that is gone may be deleted. */
async function writeOptions(
  sql: Sql,
  groupId: string,
  options: OptionGroupInput['options']
): Promise<void> {
  await sql.run('delete from options where option_group_id = ?', [groupId])
  if (options.length === 0) return
  await sql.run(
    `insert into options (id, option_group_id, name, unit_price_minor_e4, position) values ${placeholders(options.length, 5)}`,
    options.flatMap((option, position) => [
      option.id ?? newId(),
      groupId,
      option.name,
      option.unitPriceMinorE4,
      position,
    ])
  )
}
