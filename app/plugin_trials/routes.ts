import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard, type Access } from '#app/users/access'

const { Shadows, Trials } = controllers.pluginTrials
const manage: Access = { kind: 'task', task: 'plugins.manage' }

guard(router.get('/plugins/:id/trial', [Trials, 'index']), manage)
guard(router.post('/plugins/:id/trial', [Trials, 'store']), manage)
guard(router.put('/plugins/:id/shadow', [Shadows, 'update']), manage)
guard(router.delete('/plugins/:id/shadow', [Shadows, 'destroy']), manage)
