import { nowIso } from '#core/clock'
import { readSetting, writeSetting } from '#core/settings'
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
  const marks = await readSetting<FirstStepMarks>(marksSetting(storeId), {})
  if (state === 'open') delete marks[key]
  else marks[key] = { state, at: nowIso() }
  await transaction((sql) => writeSetting(sql, marksSetting(storeId), marks))
}
