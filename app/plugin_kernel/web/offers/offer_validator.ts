import vine from '@vinejs/vine'
import { PACKAGE_LIMITS } from '#app/plugin_kernel/registry/archive/package_limits'

const pluginId = () => vine.string().regex(/^[a-z][a-z0-9-]{0,39}$/)
const version = () => vine.string().regex(/^[0-9A-Za-z.+-]{1,40}$/)
/** Names of what is agreed to: capabilities, and `plugin:` with an id. */
const agreed = () => vine.array(vine.string().maxLength(500)).maxLength(200)

export const availableValidator = vine.create({
  search: vine.string().trim().maxLength(80).nullable().optional(),
  category: vine.string().trim().maxLength(40).nullable().optional(),
  /** A plugin whose newest version has not been out for three days. */
  early: pluginId().optional(),
})

/** A file, or a plugin of a registry. */
export const newOfferValidator = vine.create({
  file: vine.file({ size: PACKAGE_LIMITS.archiveBytes }).optional(),
  plugin: pluginId().optional(),
  isInHurry: vine.boolean().optional(),
})

export const offerParamsValidator = vine.create({
  params: vine.object({ id: vine.string().uuid() }),
})

export const installationValidator = vine.create({
  params: vine.object({ id: vine.string().uuid() }),
  agreed: agreed(),
})

export const versionChangeValidator = vine.create({
  params: vine.object({ id: pluginId() }),
  version: version(),
  agreed: agreed(),
})
