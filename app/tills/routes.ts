import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard } from '#app/users/access'

const { BankDeposits, CurrentSessions, DayReports, ReportSections, SafeCounts, Safes } =
  controllers.tills
const { TillClearances, Tills } = controllers.tills
const ofSession = { table: 'till_sessions', param: 'id' }

guard(router.get('/tills', [Tills, 'index']), { kind: 'task', task: 'tills.view' })
guard(router.get('/tills/days/:date', [DayReports, 'show']), { kind: 'task', task: 'tills.view' })
guard(router.get('/tills/safe', [Safes, 'show']), { kind: 'task', task: 'tills.view' })
guard(router.post('/tills/safe/deposits', [BankDeposits, 'store']), {
  kind: 'task',
  task: 'safe.manage',
})
guard(router.post('/tills/safe/counts', [SafeCounts, 'store']), {
  kind: 'task',
  task: 'safe.manage',
})
guard(router.get('/tills/:id', [Tills, 'show']), {
  kind: 'task',
  task: 'tills.view',
  storeOf: ofSession,
})

guard(router.get('/api/till_sessions/current', [CurrentSessions, 'show']), { kind: 'register' })
guard(router.post('/api/till_clearances', [TillClearances, 'store']), {
  kind: 'operator',
  task: 'register.sell',
})
guard(router.post('/api/report_sections', [ReportSections, 'store']), {
  kind: 'operator',
  task: 'register.sell',
})
