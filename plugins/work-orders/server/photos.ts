import { Buffer } from 'node:buffer'
import type { FilesContext } from '@tillhouse/sdk'
import { fail, succeed, type Result } from './result.ts'
import type { EventRow, OrderRow, PhotoRow } from './rows.ts'
import { event, type Staff, type Workshop } from './workshop.ts'

export type PhotoRefused = 'no_picture' | 'picture_too_large' | 'too_many_pictures'

/** What the page sends has been made smaller; a request holds no more than this as text. */
export const MAX_PHOTO_BYTES = 1_400_000
export const MAX_PHOTOS = 12

/** By what pictures begin with; a name says nothing about what is in a file. */
const BEGINNINGS = [
  { ending: 'jpg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { ending: 'png', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { ending: 'webp', at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
] as const

export function pictureEnding(content: Uint8Array): string | null {
  const isRiff = Buffer.from(content.subarray(0, 4)).toString('latin1') === 'RIFF'
  const found = BEGINNINGS.find(
    ({ ending, at, bytes }) =>
      (ending !== 'webp' || isRiff) && bytes.every((byte, index) => content[at + index] === byte)
  )
  return found?.ending ?? null
}

interface Album extends Workshop {
  files: FilesContext
}

export async function photosOf({ db }: Pick<Album, 'db'>, orderId: string): Promise<PhotoRow[]> {
  return db.table<PhotoRow>('photos').where({ order_id: orderId }).orderBy('at').select()
}

export async function findPhoto(
  { db }: Pick<Album, 'db'>,
  orderId: string,
  id: string
): Promise<PhotoRow | null> {
  return db.table<PhotoRow>('photos').where({ id, order_id: orderId }).first()
}

/** The file first: a row without its picture would be shown as a broken one. */
export async function addPhoto(
  album: Album,
  order: OrderRow,
  content: Uint8Array,
  { name }: Staff
): Promise<Result<{ id: string }, PhotoRefused>> {
  if (content.length > MAX_PHOTO_BYTES) return fail('picture_too_large')
  const ending = pictureEnding(content)
  if (ending === null) return fail('no_picture')
  if ((await photosOf(album, order.id)).length >= MAX_PHOTOS) return fail('too_many_pictures')
  const id = album.newId()
  const path = `photos/${order.id}/${id}.${ending}`
  await album.files.write(path, content)
  await album.db.transaction((steps) => {
    steps.table<PhotoRow>('photos').insert({
      ...{ id, order_id: order.id, path, bytes: content.length },
      ...{ at: album.now(), by_name: name },
    })
    steps.table<EventRow>('events').insert(event(album, order.id, 'photo_added', name))
  })
  return succeed({ id })
}

export async function removePhoto(
  album: Album,
  order: OrderRow,
  photo: PhotoRow,
  { name }: Staff
): Promise<void> {
  await album.db.transaction((steps) => {
    steps.table<PhotoRow>('photos').where({ id: photo.id }).delete()
    steps.table<EventRow>('events').insert(event(album, order.id, 'photo_removed', name))
  })
  await album.files.delete(photo.path)
}

/** Without a word in the history: for what is old or forgotten. */
export async function removePhotosOf(album: Album, orderId: string): Promise<void> {
  const photos = await photosOf(album, orderId)
  for (const { path } of photos) await album.files.delete(path)
  await album.db.table<PhotoRow>('photos').where({ order_id: orderId }).delete()
}
