import vine from '@vinejs/vine'

export const preferencesValidator = vine.create({
  locale: vine.enum(['en', 'nb', 'da', 'nl', 'fi'] as const).optional(),
  theme: vine.enum(['light', 'dark', 'system'] as const).optional(),
})

export const currentStoreValidator = vine.create({ storeId: vine.string().uuid() })
