/** What a plugin's own tests import as `@tillhouse/sdk/testing`. */
export { test } from '@japa/runner'
export { createTestHost, type TestHost } from '#app/plugin_kernel/testing/test_host'
export { expectOps, property, saleOf } from '#app/plugin_kernel/testing/rule_tests'
