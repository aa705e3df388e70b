import { goods, type GoodsOfDepartment } from '#app/setup/demo/goods/good'

export const gifts: GoodsOfDepartment = {
  name: 'Lys og gaver',
  color: '#9333ea',
  taxCategory: 'standard',
  goods: [
    ...goods(
      'candle',
      [
        ['#f3ead8', '#e0a12e'],
        ['#b33a3a', '#e0a12e'],
        ['#3f5f8a', '#e0a12e'],
        ['#4b7a5a', '#e0a12e'],
      ],
      [
        ['Kronelys, hvit', 12, 6, { plu: '401' }],
        ['Kronelys, rød', 12, 4, { plu: '402' }],
        ['Kubbelys', 69, 4],
        ['Duftlys gran', 249, 3],
        ['Duftlys bål', 249, 2],
        ['Telys, 50 stk', 59, 5],
        ['Adventslys, 4 stk', 79, 5],
      ]
    ),
    ...goods(
      'card',
      [
        ['#f5efe4', '#b5543c'],
        ['#e6eef4', '#3f6f8f'],
        ['#eaf1e8', '#4b7a5a'],
        ['#f7e8ee', '#b1406d'],
      ],
      [
        ['Bursdagskort', 39, 4],
        ['Julekort', 29, 5],
        ['Takkekort', 39, 2],
        ['Postkort Trondheim', 15, 4],
        ['Gavepapir', 49, 4],
        ['Gavebånd', 25, 3],
        ['Kalender 2027', 199, 3],
      ]
    ),
    ...goods(
      'book',
      [
        ['#3f6f8f', '#f1e6cf'],
        ['#8a3f3f', '#f1e6cf'],
        ['#4b7a5a', '#f1e6cf'],
        ['#5f4b8a', '#f1e6cf'],
      ],
      [
        ['Kokebok: Nordisk bakst', 399, 2],
        ['Turbok: Trøndelag', 349, 2],
        ['Notatbok A5', 129, 3],
        ['Barnebok: Reven', 249, 2],
        ['Strikkebok', 379, 2],
        ['Gjestebok', 199, 1],
      ]
    ),
    ...goods(
      'plant',
      [
        ['#4d8a5a', '#b5643c'],
        ['#6b9a4a', '#5f7f8f'],
        ['#3f7a4f', '#d9cdb8'],
      ],
      [
        ['Orkidé', 199, 2],
        ['Monstera', 299, 1],
        ['Julestjerne', 89, 5],
        ['Urtekasse', 149, 1],
        ['Svibel i glass', 79, 3],
        ['Kranser, gran', 249, 2],
      ]
    ),
    ...goods(
      'basket',
      [
        ['#b98a54', '#8f6534'],
        ['#8f7a5a', '#6d5a3e'],
      ],
      [
        ['Flettet kurv', 299, 1],
        ['Vedkurv', 599, 1],
        ['Gavekurv', 549, 2],
      ]
    ),
  ],
}
