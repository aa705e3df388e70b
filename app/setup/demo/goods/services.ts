import { goods, type GoodsOfDepartment } from '#app/setup/demo/goods/good'

export const services: GoodsOfDepartment = {
  name: 'Tjenester',
  color: '#0e7490',
  taxCategory: 'standard',
  goods: goods(
    'service',
    [
      ['#2f7a8a', '#e6f2f4'],
      ['#7a5f2f', '#f4eee2'],
    ],
    [
      ['Innpakking', 25, 3, { plu: '901', isService: true }],
      ['Knivsliping', 120, 1, { plu: '902', isService: true }],
      ['Nøkkelfiling', 149, 1, { plu: '903', isService: true }],
      ['Frakt i byen', 99, 1, { plu: '904', isService: true }],
    ]
  ),
}
