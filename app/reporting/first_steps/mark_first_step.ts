import { nowIso } from '#core/clock'
import { changeSetting } from '#core/settings'
import { transaction } from '#core/sql'
import {
  marksSetting,
  type FirstStepKey,
  type FirstStepMarks,
  type FirstStepState,
} from '#app/reporting/first_steps/first_steps'

/** Notes that a step was looked at or is not for this shop; `open` takes the note back. */
export async function markFirstStep(
  storeId: string,
  key: FirstStepKey,
  state: FirstStepState
): Promise<void> {
  await transaction((sql) =>
    changeSetting<FirstStepMarks>(sql, marksSetting(storeId), {}, (marks) => {
      const next = { ...marks }
      if (state === 'open') delete next[key]
      else next[key] = { state, at: nowIso() }
      return next
    })
  )
}
