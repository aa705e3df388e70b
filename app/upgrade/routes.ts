import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard, type Access } from '#app/users/access'

const { upgrade } = controllers
const manage: Access = { kind: 'task', task: 'system.manage' }

guard(router.get('/settings/upgrade', [upgrade.Upgrades, 'index']), manage)
guard(router.post('/settings/upgrade/rehearsals', [upgrade.Rehearsals, 'store']), manage)
