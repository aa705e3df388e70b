import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard, type Access } from '#app/users/access'

const { diagnostics, documents, errors, events, probes, registers } = controllers.health

const view: Access = { kind: 'task', task: 'health.view' }
const mend: Access = { kind: 'task', task: 'health.mend' }
const storeOf = { table: 'documents', param: 'id' }

guard(router.get('/health/live', [probes.Probes, 'index']), { kind: 'probe' })
guard(router.get('/health/ready', [probes.Probes, 'show']), { kind: 'probe' })
guard(router.get('/metrics', [probes.Metrics, 'index']), { kind: 'probe' })

guard(router.put('/api/register/status', [registers.RegisterStatuses, 'update']), {
  kind: 'register',
})

guard(router.get('/help/errors', [errors.ErrorPages, 'index']), { kind: 'public' })
guard(router.get('/help/errors/:code', [errors.ErrorPages, 'show']), { kind: 'public' })

guard(router.get('/settings/health', [controllers.health.Health, 'index']), view)
guard(router.get('/settings/health/diagnostics', [diagnostics.Diagnostics, 'show']), view)

const EVENTS = '/settings/health/events'
guard(router.get(EVENTS, [events.DeadEvents, 'index']), view)
const redeliverAll = router.post(`${EVENTS}/redeliveries`, [events.RedeliveredEvents, 'store'])
guard(redeliverAll.as('redelivered_events.all'), mend)
guard(router.post(`${EVENTS}/:id/redelivery`, [events.RedeliveredEvents, 'store']), mend)
guard(router.post(`${EVENTS}/:id/set_aside`, [events.SetAsideEvents, 'store']), mend)

const DOCUMENTS = '/settings/health/documents'
guard(router.get(DOCUMENTS, [documents.QuarantinedDocuments, 'index']), view)
const releaseAll = router.post(`${DOCUMENTS}/releases`, [documents.ReleasedDocuments, 'store'])
guard(releaseAll.as('released_documents.all'), mend)
guard(router.get(`${DOCUMENTS}/:id`, [documents.QuarantinedDocuments, 'show']), {
  ...view,
  storeOf,
})
guard(router.get(`${DOCUMENTS}/:id/file`, [documents.QuarantinedFiles, 'show']), {
  ...mend,
  storeOf,
})
guard(router.post(`${DOCUMENTS}/:id/release`, [documents.ReleasedDocuments, 'store']), {
  ...mend,
  storeOf,
})
guard(router.post(`${DOCUMENTS}/:id/set_aside`, [documents.SetAsideDocuments, 'store']), {
  ...mend,
  storeOf,
})
