import { newId } from '#core/ids'
import { transaction } from '#core/sql'
import type { Task } from '#app/users/tasks'

/** Allows a person one more task, in every store. */
export function grantEverywhere(userId: string, task: Task) {
  return transaction((sql) =>
    sql.run(
      "insert into grants (id, user_id, task, effect, limits) values (?, ?, ?, 'allow', '{}')",
      [newId(), userId, task]
    )
  )
}
