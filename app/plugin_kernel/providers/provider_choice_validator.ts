import vine from '@vinejs/vine'
import { CONTRACT_NAMES } from '#app/plugin_sdk/providers/contracts'

export const providerChoiceValidator = vine.create({
  params: vine.object({ contract: vine.enum(CONTRACT_NAMES) }),
  /** Of one store; of all where it is left out. */
  storeId: vine.string().uuid().nullable().optional(),
  does: vine.enum(['plugin', 'nobody', 'inherit'] as const),
  pluginId: vine
    .string()
    .regex(/^[a-z][a-z0-9-]{0,39}$/)
    .nullable()
    .optional(),
})
