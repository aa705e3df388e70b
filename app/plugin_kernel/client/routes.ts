import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard } from '#app/users/access'

const { ClientFailures, ClientFiles, ClientManifests, PluginPages } =
  controllers.pluginKernel.client

guard(router.get('/api/plugin_client', [ClientManifests, 'show']).as('register.plugin_client'), {
  kind: 'register',
})
guard(
  router
    .post('/api/plugin_client/failures', [ClientFailures, 'store'])
    .as('register.plugin_client_failures'),
  { kind: 'register' }
)
guard(router.get('/plugin_client', [ClientManifests, 'show']), { kind: 'signed_in' })
guard(router.post('/plugin_client/failures', [ClientFailures, 'store']), { kind: 'signed_in' })
guard(router.get('/plugin_files/:id/:version/:digest/:name', [ClientFiles, 'show']), {
  kind: 'probe',
})
guard(router.get('/p/:plugin', [PluginPages, 'show']), { kind: 'signed_in' })
guard(router.get('/p/:plugin/*', [PluginPages, 'show']).as('plugin_pages.below'), {
  kind: 'signed_in',
})
