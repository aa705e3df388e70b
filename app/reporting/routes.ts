import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard } from '#app/users/access'

const { firstSteps, journal, palette, salePage, today } = controllers.reporting

guard(router.get('/', [today.Today, 'index']), { kind: 'task', task: 'today.view' })

guard(router.put('/first_steps/:key', [firstSteps.FirstSteps, 'update']), {
  kind: 'task',
  task: 'registers.manage',
})

guard(router.get('/sales/:id', [salePage.SalePages, 'show']), {
  kind: 'task',
  task: 'sales.view',
  storeOf: { table: 'sales', param: 'id' },
})

guard(router.get('/sales/:id/explanation', [salePage.SaleExplanations, 'show']), {
  kind: 'task',
  task: 'sales.view',
  storeOf: { table: 'sales', param: 'id' },
})

guard(router.get('/palette', [palette.Palette, 'index']), { kind: 'signed_in' })

guard(router.get('/journal', [journal.JournalEntries, 'index']), {
  kind: 'task',
  task: 'journal.view',
})
guard(router.get('/journal/:chain/:sequence', [journal.JournalEntries, 'show']), {
  kind: 'task',
  task: 'journal.view',
}).where('sequence', /^\d{1,9}$/)
guard(router.post('/journal/verifications', [journal.JournalVerifications, 'store']), {
  kind: 'task',
  task: 'journal.view',
})
