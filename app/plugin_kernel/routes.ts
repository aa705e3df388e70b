import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard, type Access } from '#app/users/access'

const manage: Access = { kind: 'task', task: 'plugins.manage' }
const { Plugins, SafeModes } = controllers.pluginKernel.web

guard(router.get('/plugins', [Plugins, 'index']), manage)
guard(router.put('/plugins/safe-mode', [SafeModes, 'update']), manage)

const { Bisections, CallOrders, Deliveries, ReplayedDeliveries } = controllers.pluginKernel.web.care
guard(router.get('/plugins/hooks', [CallOrders, 'index']), manage)
guard(router.get('/plugins/finder', [Bisections, 'index']), manage)
guard(router.post('/plugins/finder', [Bisections, 'store']), manage)
guard(router.put('/plugins/finder', [Bisections, 'update']), manage)
guard(router.delete('/plugins/finder', [Bisections, 'destroy']), manage)
guard(router.get('/plugins/deliveries', [Deliveries, 'index']), manage)
const replayAll = router.post('/plugins/deliveries/replays', [ReplayedDeliveries, 'store'])
guard(replayAll.as('replayed_deliveries.all'), manage)
guard(router.post('/plugins/deliveries/:id/replay', [ReplayedDeliveries, 'store']), manage)

const { AvailablePlugins, Installations, Offers, PluginVersions, RegistryRefreshes } =
  controllers.pluginKernel.web.offers
guard(router.get('/plugins/available', [AvailablePlugins, 'index']), manage)
guard(router.post('/plugins/available/refreshes', [RegistryRefreshes, 'store']), manage)
guard(router.post('/plugins/offers', [Offers, 'store']), manage)
guard(router.get('/plugins/offers/:id', [Offers, 'show']), manage)
guard(router.delete('/plugins/offers/:id', [Offers, 'destroy']), manage)
guard(router.post('/plugins/offers/:id/installation', [Installations, 'store']), manage)
guard(router.get('/plugins/:id/versions', [PluginVersions, 'index']), manage)
guard(router.put('/plugins/:id/versions', [PluginVersions, 'update']), manage)
const { ProviderChoices } = controllers.pluginKernel.providers
guard(router.get('/plugins/providers', [ProviderChoices, 'index']), manage)
guard(router.put('/plugins/providers/:contract', [ProviderChoices, 'update']), manage)

// After every address that has a word of ours in the place of an id.
guard(router.get('/plugins/:id', [Plugins, 'show']), manage)
guard(router.put('/plugins/:id', [Plugins, 'update']), manage)

const { Purges } = controllers.pluginKernel.registry.install
guard(router.post('/plugins/:id/purges', [Purges, 'store']), manage)

const { ScheduleRuns } = controllers.pluginKernel.schedules
guard(router.post('/plugins/:id/schedules/:name/runs', [ScheduleRuns, 'store']), manage)

const { PluginSettings, SettingsTests } = controllers.pluginKernel.settings
guard(router.get('/plugins/:id/settings', [PluginSettings, 'edit']), manage)
guard(router.put('/plugins/:id/settings', [PluginSettings, 'update']), manage)
guard(router.post('/plugins/:id/settings/tests', [SettingsTests, 'store']), manage)

const { OfficeAnswers, PublicAnswers, RegisterAnswers, Webhooks } =
  controllers.pluginKernel.webRoutes
for (const [address, answers, access] of [
  ['/plugins/api/:plugin/*', OfficeAnswers, { kind: 'signed_in' }],
  ['/api/plugins/:plugin/*', RegisterAnswers, { kind: 'register' }],
  ['/plugins/public/:plugin/*', PublicAnswers, { kind: 'public' }],
] as const) {
  guard(router.get(address, [answers, 'show']), access)
  guard(router.post(address, [answers, 'store']), access)
  guard(router.put(address, [answers, 'update']), access)
  guard(router.delete(address, [answers, 'destroy']), access)
}
guard(router.post('/plugins/hooks/:plugin/:name', [Webhooks, 'store']), { kind: 'public' })
