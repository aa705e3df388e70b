import type { HttpContext } from '@adonisjs/core/http'
import { Enrolment } from '#app/stores/enrolment'
import { Register, type PrinterSettings } from '#app/stores/register'
import { toEnrolment, toRegister } from '#app/stores/register_transformer'
import { registerValidator } from '#app/stores/register_validator'
import { saveRegister } from '#app/stores/save_register'
import { Store } from '#app/stores/store'
import { authorOf } from '#app/users/author'

/** The registers of the current store, their printers and the devices that stand there. */
export default class RegistersController {
  async index({ inertia, person }: HttpContext) {
    const registers = await Register.query()
      .where('store_id', person!.storeId!)
      .whereNull('archived_at')
      .orderBy('number')
    const enrolments = await Enrolment.query()
      .where('store_id', person!.storeId!)
      .whereNull('ended_at')
    return inertia.render('stores/registers', {
      registers: registers.map((register) => ({
        ...toRegister(register),
        deviceName: enrolments.find((one) => one.registerId === register.id)?.deviceName ?? null,
      })),
    })
  }

  async create({ inertia }: HttpContext) {
    return inertia.render('stores/register', { register: null, enrolments: [], timeZone: 'UTC' })
  }

  async store(ctx: HttpContext) {
    const register = await this.#save(ctx, null)
    return ctx.response.redirect(`/settings/registers/${register.id}/edit`)
  }

  async edit({ inertia, params }: HttpContext) {
    const register = await Register.findOrFail(params.id)
    const enrolments = await Enrolment.query()
      .where('register_id', register.id)
      .orderBy('series', 'desc')
    return inertia.render('stores/register', {
      register: toRegister(register),
      enrolments: enrolments.map(toEnrolment),
      timeZone: (await Store.findOrFail(register.storeId)).timeZone,
    })
  }

  async update(ctx: HttpContext) {
    await this.#save(ctx, ctx.params.id)
    return ctx.response.redirect().back()
  }

  async #save({ request, person, session, i18n }: HttpContext, registerId: string | null) {
    const form = await request.validateUsing(registerValidator)
    const { name, mode = 'sell', isArchived = false } = form
    const fields = { name, mode, printer: printerOf(form.printer), isArchived }
    const register = await saveRegister(registerId, fields, authorOf(person))
    session.flash('notice', i18n.t('stores.registers.saved'))
    return register
  }
}

interface PrinterInput {
  kind: PrinterSettings['kind']
  host?: string
  port?: number
  columns: number
  profile: string
}

function printerOf({
  kind,
  host = '',
  port = 9_100,
  columns,
  profile,
}: PrinterInput): PrinterSettings {
  switch (kind) {
    case 'none':
      return { kind }
    case 'simulated':
      return { kind, columns, profile }
    case 'tcp':
      return { kind, host, port, columns, profile }
  }
}
