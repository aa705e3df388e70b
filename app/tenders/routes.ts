import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard, type Access } from '#app/users/access'

const manage: Access = { kind: 'task', task: 'tenders.manage' }
const ofType: Access = { ...manage, storeOf: { table: 'tender_types', param: 'id' } }

guard(router.get('/settings/tender_types', [controllers.tenders.TenderTypes, 'index']), manage)
guard(
  router.get('/settings/tender_types/create', [controllers.tenders.TenderTypes, 'create']),
  manage
)
guard(router.post('/settings/tender_types', [controllers.tenders.TenderTypes, 'store']), manage)
guard(
  router.get('/settings/tender_types/:id/edit', [controllers.tenders.TenderTypes, 'edit']),
  ofType
)
guard(router.put('/settings/tender_types/:id', [controllers.tenders.TenderTypes, 'update']), ofType)
