import vine from '@vinejs/vine'

/** The size alone is checked here; what the file is, sharp finds out by decoding it. */
export const pictureValidator = vine.create({
  pictures: vine
    .array(vine.file({ size: '20mb' }))
    .minLength(1)
    .maxLength(12),
})
