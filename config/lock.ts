import env from '#start/env'
import { defineConfig, stores } from '@adonisjs/lock'

const isRedis = env.get('LOCK_STORE') === 'redis'

const lockConfig = defineConfig({
  default: env.get('LOCK_STORE'),
  stores: {
    // Every store named here is opened with the first lock, so Redis is named only where there is one.
    redis: isRedis ? stores.redis({}) : stores.memory(),
    database: stores.database({ tableName: 'locks' }),
    memory: stores.memory(),
  },
})

export default lockConfig

declare module '@adonisjs/lock/types' {
  export interface LockStoresList extends InferLockStores<typeof lockConfig> {}
}
