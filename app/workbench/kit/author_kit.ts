/** What a plugin's own tests import as `@tillhouse/sdk/testing`. */
export { test } from '@japa/runner'
export { assertIsomorphic, type IsomorphicSales } from '#app/workbench/kit/assert_isomorphic'
export { chaos, type ChaosRound } from '#app/workbench/kit/chaos'
export {
  contract,
  type PrintingPlugin,
  type ProvidingPlugin,
  type TaxRule,
} from '#app/workbench/kit/contracts/contract'
export { fakeClock, type FakeClock } from '#app/workbench/kit/fake_clock'
export { FakePrinter, fakePrinter, type PrinterMood } from '#app/workbench/kit/fake_printer'
export type { KitGoods } from '#app/workbench/kit/kit_shop'
export type { PaidSale, RegisterDriver, SaleDriver } from '#app/workbench/kit/register_driver'
export { expectOps, property, saleOf } from '#app/workbench/kit/rule_tests'
export { createTestHost, type TestHost, type TestHostOptions } from '#app/workbench/kit/test_host'
export { upgradeFrom, type UpgradedHost } from '#app/workbench/kit/versions'
