import type { HttpContext } from '@adonisjs/core/http'
import { formFields, readFormFields, withFieldCells } from '#app/custom_fields/fields_transformer'
import { archiveCustomer } from '#app/customers/archive_customer'
import { Customer } from '#app/customers/customer'
import { toCustomer } from '#app/customers/customer_transformer'
import {
  customerArchiveValidator,
  customerListValidator,
  customerValidator,
} from '#app/customers/customer_validator'
import { findCustomers } from '#app/customers/find_customers'
import { listGroups } from '#app/customers/groups/list_groups'
import { loadMemberships } from '#app/customers/groups/load_memberships'
import { listCredits } from '#app/customers/list_credits'
import { listPastPurchases } from '#app/customers/list_past_purchases'
import { listPurchases } from '#app/customers/list_purchases'
import { saveCustomer, type Author, type CustomerFields } from '#app/customers/save_customer'
import { whyRefused } from '#app/hooks/refusals'
import { Store } from '#app/stores/store'
import { todayAt } from '#app/stores/today_at'
import { personMay } from '#app/users/initialize_auth_middleware'
import { answerPermission } from '#app/users/permissions'

export default class CustomersController {
  async index(ctx: HttpContext) {
    const { request, inertia } = ctx
    const {
      q = '',
      sort = 'name',
      page = 1,
      archived = false,
      group = null,
    } = await request.validateUsing(customerListValidator, { data: request.qs() })
    const found = await findCustomers({
      text: q,
      sort,
      page,
      isArchived: archived,
      groupId: group,
    })
    return inertia.render('customers/index', {
      ...(await withFieldCells(ctx, 'customer', found.rows.map(toCustomer))),
      page: found.page,
      query: q,
      sort,
      isArchived: archived,
      group,
      groups: await listGroups(),
    })
  }

  async create(ctx: HttpContext) {
    return ctx.inertia.render('customers/edit', {
      customer: null,
      custom: await formFields(ctx, 'customer', null),
      groups: [],
      memberships: [],
      purchases: null,
      pastPurchases: [],
      credits: null,
    })
  }

  async store(ctx: HttpContext) {
    const { ext: given, ...fields } = await ctx.request.validateUsing(customerValidator)
    const ext = await readFormFields(ctx, 'customer', given)
    if (!ext || (await isRefused(ctx, null, fields))) return ctx.response.redirect().back()
    const customer = await saveCustomer(null, fields, author(ctx), ext)
    ctx.session.flash('notice', ctx.i18n.t('customers.saved'))
    return ctx.response.redirect(`/customers/${customer.id}`)
  }

  async show(ctx: HttpContext) {
    const { params, inertia, person } = ctx
    const { stores, grants } = person!
    const seenIds = stores
      .map(({ id }) => id)
      .filter((storeId) => answerPermission(grants, { task: 'customers.view', storeId }).isAllowed)
    const customer = await Customer.findOrFail(params.id)
    const today = todayAt(await Store.findOrFail(person!.storeId!))
    return inertia.render('customers/edit', {
      customer: toCustomer(customer),
      custom: await formFields(ctx, 'customer', customer.id),
      groups: await listGroups(),
      memberships: (await loadMemberships([customer.id], today)).get(customer.id) ?? [],
      credits: personMay(person, 'balances.view') ? await listCredits(customer.id) : null,
      purchases: await listPurchases(customer.id, seenIds),
      pastPurchases: await listPastPurchases(customer.id, seenIds),
    })
  }

  async update(ctx: HttpContext) {
    const { ext: given, ...fields } = await ctx.request.validateUsing(customerValidator)
    const ext = await readFormFields(ctx, 'customer', given)
    if (!ext || (await isRefused(ctx, String(ctx.params.id), fields)))
      return ctx.response.redirect().back()
    await saveCustomer(ctx.params.id, fields, author(ctx), ext)
    ctx.session.flash('notice', ctx.i18n.t('customers.saved'))
    return ctx.response.redirect().back()
  }

  /** Archives, or brings back: nothing that a sale names is deleted. */
  async destroy(ctx: HttpContext) {
    const { isArchived } = await ctx.request.validateUsing(customerArchiveValidator)
    await archiveCustomer(ctx.params.id, isArchived, author(ctx))
    ctx.session.flash(
      'notice',
      ctx.i18n.t(isArchived ? 'customers.archived' : 'customers.restored')
    )
    return ctx.response.redirect('/customers')
  }
}

/** Tells the person why somebody else than Tillhouse does not want the card saved like this. */
async function isRefused(ctx: HttpContext, customerId: string | null, input: CustomerFields) {
  const fields = Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, value ?? null])
  )
  const asked = { customerId, ...author(ctx), fields }
  const translate = (key: string, values: object) => ctx.i18n.t(key, values)
  const why = await whyRefused('customer.before_save', asked, translate)
  if (why !== null) ctx.session.flash('problem', why)
  return why !== null
}

function author({ person }: HttpContext): Author {
  return { storeId: person!.storeId!, operatorId: person!.user.id }
}
