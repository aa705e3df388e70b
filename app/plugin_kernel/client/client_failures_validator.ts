import vine from '@vinejs/vine'
import { CLIENT_FAILURES } from '#app/plugin_kernel/client/client_manifest'

export const clientFailureValidator = vine.create({
  id: vine.string().maxLength(40),
  version: vine.string().maxLength(60),
  kind: vine.enum(CLIENT_FAILURES),
  /** The slot or the page that it stood in. */
  place: vine.string().maxLength(100).nullable(),
  message: vine.string().maxLength(500),
  stack: vine.string().maxLength(8_000).nullable(),
})
