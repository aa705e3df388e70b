import type { HttpContext } from '@adonisjs/core/http'
import { ObjectNotFound } from '#app/users/access_errors'
import { addPicture } from '#app/catalog/media/add_picture'
import { putPictureFirst, removePicture } from '#app/catalog/media/arrange_pictures'
import { pictureValidator } from '#app/catalog/media/media_validator'

/** Pictures of an item. */
export default class ItemPicturesController {
  async store({ request, response, params, session, i18n }: HttpContext) {
    const { pictures } = await request.validateUsing(pictureValidator)
    for (const picture of pictures) {
      const added = await addPicture(String(params.id), picture.tmpPath!)
      if (added.ok) continue
      if (added.reason === 'not_found') throw new ObjectNotFound()
      session.flash(
        'problem',
        i18n.t(`catalog.pictures.errors.${added.reason}`, { file: picture.clientName })
      )
      return response.redirect().back()
    }
    return response.redirect().back()
  }

  /** Puts the picture first. */
  async update({ response, params }: HttpContext) {
    if (!(await putPictureFirst(String(params.id), String(params.picture_id))))
      throw new ObjectNotFound()
    return response.redirect().back()
  }

  async destroy({ response, params }: HttpContext) {
    if (!(await removePicture(String(params.id), String(params.picture_id))))
      throw new ObjectNotFound()
    return response.redirect().back()
  }
}
