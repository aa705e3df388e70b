import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard } from '#app/users/access'

const { Exports } = controllers.dataExport

guard(router.get('/settings/export', [Exports, 'index']), { kind: 'task', task: 'data.export' })
guard(router.post('/settings/export', [Exports, 'store']), { kind: 'task', task: 'data.export' })
guard(router.get('/settings/export/:id', [Exports, 'show']), {
  kind: 'task',
  task: 'data.export',
})
