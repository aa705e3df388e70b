import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { newId } from '#core/ids'
import { nowIso } from '#core/clock'
import { dismissListener } from '#core/realtime'
import { type Sql, sqlOf } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { fail, succeed, type Result } from '#core/result'
import type { DevicePublicKey } from '#app/documents/document_signature'
import { Enrolment } from '#app/stores/enrolment'
import { forgetDevice } from '#app/stores/known_devices'
import { Register } from '#app/stores/register'
import { nextSeries } from '#app/stores/restores/series_after_restore'
import { digestOf, newSecret } from '#app/users/secret_tokens'

export interface EnrolmentRequest {
  registerId: string
  publicKey: DevicePublicKey
  deviceName: string
  enrolledById: string
  /** Ends the enrolment of the device that is this register now. */
  takesOver?: boolean
  /** An enrolment that was lost with a restore comes back as it was, its documents with it. */
  readmits?: { enrolmentId: string; series: number }
}

/** The new enrolment and the value of the device's cookie, which is shown only here. */
export interface NewEnrolment {
  enrolment: Enrolment
  register: Register
  deviceToken: string
}

export type EnrolmentFailure =
  | { reason: 'register_unknown' }
  | { reason: 'register_taken'; deviceName: string }
  /** The enrolment to bring back is known here, or its series is another's by now. */
  | { reason: 'not_readmitted' }

/** Makes a device a register's own, with the next series of receipt and Z numbers. */
export async function enrolRegister(
  request: EnrolmentRequest
): Promise<Result<NewEnrolment, EnrolmentFailure>> {
  return db.transaction(async (client): Promise<Result<NewEnrolment, EnrolmentFailure>> => {
    const register = await Register.query({ client })
      .where('id', request.registerId)
      .forUpdate()
      .first()
    if (!register || register.archivedAt) return fail({ reason: 'register_unknown' })
    const current = await Enrolment.query({ client })
      .where('register_id', register.id)
      .whereNull('ended_at')
      .first()
    if (current && !request.takesOver) {
      return fail({ reason: 'register_taken', deviceName: current.deviceName })
    }
    if (request.readmits && (await isKnown(sqlOf(client), register.id, request.readmits))) {
      return fail({ reason: 'not_readmitted' })
    }
    if (current) await takeOver(current, client)
    return succeed(await enrol(register, request, client))
  })
}

async function isKnown(
  sql: Sql,
  registerId: string,
  { enrolmentId, series }: { enrolmentId: string; series: number }
): Promise<boolean> {
  const rows = await sql.all(
    'select id from enrolments where id = ? or (register_id = ? and series = ?)',
    [enrolmentId, registerId, series]
  )
  return rows.length > 0
}

async function takeOver(current: Enrolment, client: TransactionClientContract): Promise<void> {
  await current.merge({ endedAt: nowIso(), endReason: 'taken_over' }).save()
  client.after('commit', () => {
    forgetDevice(current.id)
    dismissListener(current.id)
  })
}

async function enrol(
  register: Register,
  request: EnrolmentRequest,
  client: TransactionClientContract
): Promise<NewEnrolment> {
  const id = request.readmits?.enrolmentId ?? newId()
  const secret = newSecret()
  const enrolment = await Enrolment.create(
    {
      id,
      registerId: register.id,
      storeId: register.storeId,
      series: request.readmits?.series ?? (await nextSeries(sqlOf(client), register.id)),
      publicKey: request.publicKey,
      tokenHash: digestOf(secret),
      deviceName: request.deviceName,
      enrolledById: request.enrolledById,
    },
    { client }
  )
  await appendStoreEntry(sqlOf(client), {
    storeId: register.storeId,
    kind: 'register.enrolled',
    operatorId: request.enrolledById,
    payload: { registerId: register.id, enrolmentId: id, series: enrolment.series },
  })
  return { enrolment, register, deviceToken: `${id}.${secret}` }
}
