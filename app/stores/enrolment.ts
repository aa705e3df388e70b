import { column } from '@adonisjs/lucid/orm'
import { Model } from '#core/model'
import { instant, json } from '#database/columns'
import type { DevicePublicKey } from '#app/documents/document_signature'

/**
 * One device as one register. Each enrolment has its own series of receipt and Z numbers, so a
 * replaced or wiped device never continues the numbers of the one before it.
 */
export class Enrolment extends Model {
  static table = 'enrolments'

  @column()
  declare registerId: string

  @column()
  declare storeId: string

  @column()
  declare series: number

  @json()
  declare publicKey: DevicePublicKey

  /** SHA-256 of the secret in the device's cookie; the secret itself is stored nowhere. */
  @column({ serializeAs: null })
  declare tokenHash: string

  @column()
  declare deviceName: string

  @column()
  declare enrolledById: string | null

  @instant({ autoCreate: true })
  declare enrolledAt: string

  @instant()
  declare endedAt: string | null

  @column()
  declare endReason: string | null
}
