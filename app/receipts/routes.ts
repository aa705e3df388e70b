import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { guard } from '#app/users/access'

const { receipts } = controllers
const ofSale = { table: 'sales', param: 'id' }
const ofSession = { table: 'till_sessions', param: 'id' }

guard(router.get('/sales/:id/receipt.pdf', [receipts.ReceiptFiles, 'show']), {
  kind: 'task',
  task: 'sales.view',
  storeOf: ofSale,
})
guard(router.get('/sales/:id/exchange_slip.pdf', [receipts.ExchangeSlipFiles, 'show']), {
  kind: 'task',
  task: 'sales.view',
  storeOf: ofSale,
})
guard(router.get('/till_sessions/:id/z_report.pdf', [receipts.ZReportFiles, 'show']), {
  kind: 'task',
  task: 'tills.view',
  storeOf: ofSession,
})

guard(router.get('/r/:token', [receipts.PublicReceipts, 'show']), { kind: 'public' })
guard(router.get('/r/:token/receipt.pdf', [receipts.PublicReceiptFiles, 'show']), {
  kind: 'public',
})

guard(router.post('/settings/registers/:id/test_prints', [receipts.TestPrints, 'store']), {
  kind: 'task',
  task: 'registers.manage',
  storeOf: { table: 'registers', param: 'id' },
})

guard(router.get('/api/print_jobs', [receipts.PrintJobs, 'index']), { kind: 'register' })
guard(router.post('/api/print_jobs', [receipts.PrintJobs, 'store']), {
  kind: 'operator',
  task: 'register.sell',
})
guard(router.post('/api/receipt_mails', [receipts.ReceiptMails, 'store']), {
  kind: 'operator',
  task: 'register.sell',
})
