import type { HttpContext } from '@adonisjs/core/http'
import { read } from '#core/sql'
import { NO_RETURN_TERMS } from '#app/documents/return_policy'
import { returnTermsForm } from '#app/stores/return_policy_transformer'
import { returnPolicyValidator, returnTermsFrom } from '#app/stores/return_policy_validator'
import { saveReturnPolicy } from '#app/stores/save_return_policy'
import { Store } from '#app/stores/store'

/** On which terms a store takes goods back. */
export default class ReturnPoliciesController {
  async edit({ inertia, params }: HttpContext) {
    const { id, name, settings, currency, currencyDigits } = await Store.findOrFail(params.id)
    const { exceptions, ...general } = settings.returnPolicy ?? {
      ...NO_RETURN_TERMS,
      exceptions: [],
    }
    return inertia.render('stores/return_policy', {
      store: { id, name },
      policy: {
        ...returnTermsForm(general),
        exceptions: exceptions.map(({ departmentIds, ...terms }) => ({
          ...returnTermsForm(terms),
          departmentId: departmentIds[0] ?? null,
        })),
      },
      currency: { code: currency, minorDigits: currencyDigits },
      taxCategories: await read<{ id: string; name: string }>(
        'select id, name from tax_categories order by name, id'
      ),
      departments: await read<{ id: string; name: string }>(
        'select id, name from departments where archived_at is null order by position, name'
      ),
    })
  }

  async update({ request, params, person, session, i18n, response }: HttpContext) {
    const { exceptions, ...general } = await request.validateUsing(returnPolicyValidator)
    const policy = {
      ...returnTermsFrom(general),
      exceptions: exceptions.map(({ departmentId, ...terms }) => ({
        ...returnTermsFrom(terms),
        departmentIds: [departmentId],
      })),
    }
    await saveReturnPolicy(params.id, policy, person!.user.id)
    session.flash('notice', i18n.t('stores.store.saved'))
    return response.redirect().back()
  }
}
