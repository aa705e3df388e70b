import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { readDeviceCookie } from '#app/stores/device_cookie'
import { findDevice, type Device } from '#app/stores/known_devices'
import type { Access } from '#app/users/access'
import {
  AccessRefused,
  NotEnrolled,
  NotSignedOn,
  ObjectNotFound,
  UntrustedRequest,
} from '#app/users/access_errors'
import { findObjectStore } from '#app/users/find_object_store'
import { findOperator, type Operator } from '#app/users/known_operators'
import { answerPermission } from '#app/users/permissions'

/**
 * Lets a call of a register through: known by its device cookie, and where a task is asked for,
 * by the operator who signed on. No session and no CSRF cookie stand on this path; a header that
 * no form can send takes their place.
 */
export default class RegisterAccessMiddleware {
  async handle(ctx: HttpContext, next: NextFn, access: Access) {
    ctx.response.header('cache-control', 'private, no-store')
    const device = await findDevice(readDeviceCookie(ctx.request.header('cookie')))
    if (!device) throw new NotEnrolled()
    if (!isReading(ctx) && ctx.request.header('x-tillhouse') !== '1') throw new UntrustedRequest()
    ctx.device = device
    const token = ctx.request.header('x-operator')
    if (token) ctx.operator = (await findOperator(token, device.enrolmentId)) ?? undefined
    if (access.kind === 'operator') await this.#requireTask(ctx, device, access)
    return next()
  }

  async #requireTask(ctx: HttpContext, device: Device, access: Access & { kind: 'operator' }) {
    if (!ctx.operator) throw new NotSignedOn()
    if (access.storeOf && (await findObjectStore(access.storeOf, ctx)) !== device.storeId) {
      throw new ObjectNotFound()
    }
    const { task } = access
    if (!answerPermission(ctx.operator.grants, { task, storeId: device.storeId }).isAllowed) {
      throw new AccessRefused(task)
    }
  }
}

function isReading({ request }: HttpContext): boolean {
  return request.method() === 'GET' || request.method() === 'HEAD'
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    device?: Device
    operator?: Operator
  }
}
