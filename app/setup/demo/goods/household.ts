import { goods, type GoodsOfDepartment } from '#app/setup/demo/goods/good'

export const household: GoodsOfDepartment = {
  name: 'Husholdning',
  color: '#1d4ed8',
  taxCategory: 'standard',
  goods: [
    ...goods(
      'pump',
      [
        ['#5a9b8f', '#f1f5f0'],
        ['#c97b8f', '#faeef1'],
        ['#8f8fbf', '#f1f1fa'],
        ['#d1a43c', '#fbf4df'],
      ],
      [
        ['Håndsåpe havre', 79, 4],
        ['Håndsåpe bjørk', 79, 3],
        ['Oppvaskmiddel', 39, 4],
        ['Allrent', 45, 3],
        ['Sjampo', 99, 3],
        ['Balsam', 99, 2],
        ['Håndkrem', 119, 3],
      ]
    ),
    ...goods(
      'brush',
      [
        ['#c29a63', '#e9e0cf'],
        ['#8a5f38', '#3a3a3a'],
      ],
      [
        ['Oppvaskbørste', 49, 4],
        ['Neglebørste', 59, 2],
        ['Kost', 149, 2],
        ['Feiebrett', 119, 1],
        ['Flaskekost', 69, 1],
      ]
    ),
    ...goods(
      'box',
      [
        ['#e9eef2', '#3f7fb5'],
        ['#e9f2ea', '#4b8f5a'],
        ['#f5ece2', '#c0682e'],
      ],
      [
        ['Tøyvask 1,5 kg', 89, 3],
        ['Tørkerull, 4 stk', 49, 4],
        ['Toalettpapir, 8 stk', 69, 5],
        ['Fyrstikker, 10 esker', 35, 2],
        ['Bakepapir', 32, 3],
        ['Matpapir', 29, 3],
        ['Fryseposer', 25, 3],
      ]
    ),
    ...goods(
      'bulb',
      [
        ['#f4d35e', '#8d99a6'],
        ['#fbe9a9', '#8d99a6'],
      ],
      [
        ['LED-pære E27', 69, 3],
        ['LED-pære E14', 65, 2],
        ['Filamentpære', 129, 1],
        ['Batterier AA, 8 stk', 89, 4],
      ]
    ),
  ],
}
