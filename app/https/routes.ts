import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard, type Access } from '#app/users/access'

const { https } = controllers
const manage: Access = { kind: 'task', task: 'system.manage' }

guard(router.get('/trust', [https.TrustPages, 'show']), {
  kind: 'public',
  isOpenBeforeSetUp: true,
})
guard(router.get('/trust/check', [https.TrustChecks, 'show']), { kind: 'probe' })
guard(
  router
    .get('/trust/:form', [https.AuthorityFiles, 'show'])
    .where('form', /^tillhouse(-ca\.(crt|pem)|\.mobileconfig)$/),
  { kind: 'probe' }
)

guard(router.get('/settings/secure_connection', [https.SecureConnections, 'edit']), manage)
guard(router.put('/settings/secure_connection', [https.SecureConnections, 'update']), manage)
guard(router.post('/settings/secure_connection/names', [https.ConnectionNames, 'store']), manage)
guard(
  router.delete('/settings/secure_connection/names/:id', [https.ConnectionNames, 'destroy']),
  manage
)
guard(
  router.post('/settings/secure_connection/renewals', [https.CertificateRenewals, 'store']),
  manage
)
guard(router.post('/settings/secure_connection/authorities', [https.Authorities, 'store']), manage)
guard(
  router.post('/settings/secure_connection/certificates', [https.OwnCertificates, 'store']),
  manage
)
