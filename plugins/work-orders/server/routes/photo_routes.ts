import { Buffer } from 'node:buffer'
import { reply } from '@tillhouse/sdk'
import { READS, refuse, staffOf, withOrder, WRITES, type Desk } from '../desk.ts'
import { asRecord } from '../intake.ts'
import { addPhoto, findPhoto, removePhoto } from '../photos.ts'

const CHANGES = { task: 'customers.edit' } as const

/** Pictures of what was handed in. */
export function addPhotoRoutes(desk: Desk): void {
  const { ctx, shop } = desk
  const album = { ...shop, files: ctx.files }
  ctx.routes.post(
    '/orders/:id/photos',
    WRITES,
    withOrder(desk, async (order, request) => {
      const { photo } = asRecord(request.body)
      const content = Buffer.from(typeof photo === 'string' ? photo : '', 'base64')
      const added = await addPhoto(album, order, content, staffOf(request))
      return added.ok ? reply({ status: 201, body: added.value }) : refuse(added.reason)
    })
  )
  ctx.routes.get(
    '/orders/:id/photos/:photo',
    READS,
    withOrder(desk, async (order, { params }) => {
      const photo = await findPhoto(shop, order.id, params.photo ?? '')
      return photo ? reply({ file: photo.path }) : refuse('not_found')
    })
  )
  ctx.routes.delete(
    '/orders/:id/photos/:photo',
    CHANGES,
    withOrder(desk, async (order, request) => {
      const photo = await findPhoto(shop, order.id, request.params.photo ?? '')
      if (!photo) return refuse('not_found')
      await removePhoto(album, order, photo, staffOf(request))
      return null
    })
  )
}
