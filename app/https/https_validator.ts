import vine from '@vinejs/vine'
import { HTTPS_MODES } from '#app/https/https_mode'
import { localPath } from '#app/users/sign_in_validator'

export const trustVisitValidator = vine.create({
  language: vine.enum(['en', 'nb', 'da', 'nl', 'fi'] as const).optional(),
  to: localPath().optional(),
})

export const secureConnectionValidator = vine.create({ mode: vine.enum(HTTPS_MODES) })

export const connectionNameValidator = vine.create({
  name: vine.string().trim().maxLength(253),
})

export const ownCertificateValidator = vine.create({
  certificate: vine.file({ size: '200kb' }),
  key: vine.file({ size: '50kb' }),
})

export const newAuthorityValidator = vine.create({ isUnderstood: vine.accepted() })
