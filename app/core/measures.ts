import { Counter, Histogram, Registry } from 'prom-client'

/**
 * What the process counts about itself, given out at /metrics. Counting is adding to a number in
 * memory; whatever has to be asked of the database is asked when somebody looks (app/health).
 */
export const measures = new Registry()

export const requestSeconds = new Histogram({
  name: 'tillhouse_http_request_duration_seconds',
  help: 'Answered requests by method, route pattern and class of status.',
  labelNames: ['method', 'route', 'status'] as const,
  buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 1, 5],
  registers: [measures],
})

export const documentsTaken = new Counter({
  name: 'tillhouse_documents_total',
  help: 'Documents of registers by kind and by what became of them.',
  labelNames: ['kind', 'outcome'] as const,
  registers: [measures],
})

export const outboxDeliveries = new Counter({
  name: 'tillhouse_outbox_deliveries_total',
  help: 'Deliveries of outbox events by outcome.',
  labelNames: ['outcome'] as const,
  registers: [measures],
})

export const databaseFailures = new Counter({
  name: 'tillhouse_database_failures_total',
  help: 'Requests that the database could not serve, by the code of the answer.',
  labelNames: ['code'] as const,
  registers: [measures],
})
