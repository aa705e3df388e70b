import vine from '@vinejs/vine'

/** Address and signature of a document; its body is checked as bytes, not as a form. */
export const documentValidator = vine.create({
  enrolmentId: vine.string().uuid(),
  id: vine.string().uuid(),
  signature: vine.string().minLength(1).maxLength(400),
})
