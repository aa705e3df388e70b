import type { HttpContext } from '@adonisjs/core/http'
import { pluginHost } from '#app/plugin_kernel/host/current_host'
import { candidatesFor, chooseProvider } from '#app/plugin_kernel/providers/choose_provider'
import { readChoices } from '#app/plugin_kernel/providers/provider_choices'
import { providerChoiceValidator } from '#app/plugin_kernel/providers/provider_choice_validator'
import { toPlugin } from '#app/plugin_kernel/web/plugin_transformer'
import { CONTRACT_NAMES } from '#app/plugin_sdk/providers/contracts'
import { Store } from '#app/stores/store'
import { authorOf } from '#app/users/author'

/** Who does what a plugin can stand in for: one plugin for each store. */
export default class ProviderChoicesController {
  async index({ inertia, i18n }: HttpContext) {
    const known = await pluginHost().known()
    const choices = await readChoices()
    const stores = await Store.query().whereNull('archived_at').orderBy('name')
    const contracts = CONTRACT_NAMES.map(async (name) => ({
      name,
      candidates: await Promise.all(
        candidatesFor(name, known).map(async (one) => {
          const { id, name: called, state } = await toPlugin(one, i18n.locale)
          return { id, name: called, state }
        })
      ),
      choices: choices
        .filter(({ contract }) => contract === name)
        .map(({ storeId, pluginId }) => ({ storeId, pluginId })),
    }))
    return inertia.render('plugins/providers', {
      contracts: await Promise.all(contracts),
      stores: stores.map(({ id, name }) => ({ id, name })),
    })
  }

  async update({ request, response, session, i18n, person }: HttpContext) {
    const { params, storeId, pluginId, does } = await request.validateUsing(providerChoiceValidator)
    const choice = does === 'plugin' ? { pluginId: pluginId ?? '' } : does
    const answer = await chooseProvider(
      { contract: params.contract, storeId: storeId ?? null, choice },
      authorOf(person)
    )
    if (!answer.ok) session.flash('problem', i18n.t(`plugins.providers.${answer.reason}`))
    return response.redirect().back()
  }
}
