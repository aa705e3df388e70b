import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard, type Access } from '#app/users/access'

const manage: Access = { kind: 'task', task: 'backups.manage' }
const {
  Backups,
  BackupFiles,
  BackupPlans,
  BackupProofs,
  BackupTargets,
  RecoveryKeys,
  RecoveryKeyFiles,
} = controllers.backups.web

guard(router.get('/settings/backups', [Backups, 'index']), manage)
guard(router.post('/settings/backups', [Backups, 'store']), manage)
guard(router.put('/settings/backups/plan', [BackupPlans, 'update']), manage)
guard(router.post('/settings/backups/proofs', [BackupProofs, 'store']), manage)
guard(router.get('/settings/backups/files/:id', [BackupFiles, 'show']), manage)
guard(router.get('/settings/backups/key', [RecoveryKeys, 'show']), manage)
guard(router.post('/settings/backups/key', [RecoveryKeys, 'store']), manage)
guard(router.put('/settings/backups/key', [RecoveryKeys, 'update']), manage)
guard(router.get('/settings/backups/key/file', [RecoveryKeyFiles, 'show']), manage)
guard(router.get('/settings/backups/targets/create', [BackupTargets, 'create']), manage)
guard(router.post('/settings/backups/targets', [BackupTargets, 'store']), manage)
guard(router.get('/settings/backups/targets/:id/edit', [BackupTargets, 'edit']), manage)
guard(router.put('/settings/backups/targets/:id', [BackupTargets, 'update']), manage)
guard(router.delete('/settings/backups/targets/:id', [BackupTargets, 'destroy']), manage)
