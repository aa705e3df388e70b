import vine from '@vinejs/vine'
import { strongPassword } from '#app/users/secret_rules_validator'
import { localPath } from '#app/users/sign_in_validator'

const code = () => vine.string().trim().minLength(1).maxLength(40)

export const codeValidator = vine.create({ code: code() })

/** Where the page leads on to, e.g. back into the welcome after the set-up. */
export const nextValidator = vine.create({ next: localPath().optional() })

const both = { password: vine.string().minLength(1).maxLength(200), code: code() }

export const turnOnValidator = vine.create({ ...both, next: localPath().optional() })

export const turnOffValidator = vine.create(both)

export const ownPasswordValidator = vine
  .withMetaData<{ name: string; email: string | null }>()
  .create({
    current: vine.string().minLength(1).maxLength(200),
    password: vine.string().maxLength(200).use(strongPassword()),
  })
