import vine from '@vinejs/vine'

/** So many weeks back, as the page offers them. */
export const SIMULATED_WEEKS = [4, 8, 13, 26] as const

export const simulationValidator = vine.create({
  weeks: vine.number().in([...SIMULATED_WEEKS]),
})

export const simulationListValidator = vine.create({
  run: vine.string().uuid().optional(),
})
