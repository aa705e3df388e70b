import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard } from '#app/users/access'

const { MoveIns, MoveInFiles, MoveInFileWork, MoveInFileErrors } = controllers.moveIn
const { ListPriceImports, Reconciliations, ReconciliationFiles } = controllers.moveIn
const take = { kind: 'task', task: 'items.import' } as const
const takeOne = { ...take, storeOf: { table: 'move_ins', param: 'id' } } as const
const takeFile = { ...take, storeOf: { table: 'move_in_files', param: 'id' } } as const

guard(router.get('/move-in', [MoveIns, 'index']), take)
guard(router.post('/move-in', [MoveIns, 'store']), take)
guard(router.get('/move-in/files/:id', [MoveInFiles, 'show']), takeFile)
guard(router.put('/move-in/files/:id', [MoveInFiles, 'update']), takeFile)
guard(router.delete('/move-in/files/:id', [MoveInFiles, 'destroy']), takeFile)
guard(router.post('/move-in/files/:id/work', [MoveInFileWork, 'store']), takeFile)
guard(router.get('/move-in/files/:id/errors.csv', [MoveInFileErrors, 'show']), takeFile)
guard(router.get('/move-in/reconciliation', [Reconciliations, 'index']), take)
guard(router.get('/move-in/:id/reconciliation', [Reconciliations, 'show']), takeOne)
guard(router.get('/move-in/:id/reconciliation.pdf', [ReconciliationFiles, 'show']), takeOne)
guard(router.get('/move-in/:id', [MoveIns, 'show']), takeOne)
guard(router.put('/move-in/:id', [MoveIns, 'update']), takeOne)
guard(router.post('/price_lists/:price_list_id/imports', [ListPriceImports, 'store']), take)
// Where items were imported before.
guard(router.get('/items/imports/new', [MoveIns, 'create']), take)
