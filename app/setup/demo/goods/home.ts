import { goods, type GoodsOfDepartment } from '#app/setup/demo/goods/good'

export const kitchen: GoodsOfDepartment = {
  name: 'Kjøkken',
  color: '#4d7c0f',
  taxCategory: 'standard',
  goods: [
    ...goods(
      'mug',
      [
        ['#3f6f8f', '#e9f1f5'],
        ['#b5543c', '#f7e6dc'],
        ['#4b7a5a', '#e6f0e8'],
        ['#c9a13a', '#fbf1d6'],
      ],
      [
        ['Krus, fjordblå', 149, 3],
        ['Krus, rust', 149, 2],
        ['Krus, mose', 149, 3],
        ['Krus, rav', 149, 2],
        ['Emaljekopp', 119, 3],
      ]
    ),
    ...goods(
      'plate',
      [
        ['#e8e4da', '#3f6f8f'],
        ['#e8e4da', '#b5543c'],
        ['#dfe6e2', '#4b7a5a'],
      ],
      [
        ['Tallerken, flat', 179, 2],
        ['Tallerken, dyp', 169, 2],
        ['Asjett', 119, 2],
        ['Serveringsfat', 349, 1],
        ['Skål, liten', 99, 3],
        ['Skål, stor', 249, 2],
      ]
    ),
    ...goods(
      'pot',
      [
        ['#2f3e46', '#84a98c'],
        ['#9b2f2a', '#e8d8c8'],
        ['#d9d4c7', '#5c5c5c'],
      ],
      [
        ['Kasserolle 2 l', 599, 1],
        ['Støpejernsgryte 4 l', 1299, 1],
        ['Stekepanne', 699, 1],
        ['Vannkjele', 449, 1],
      ]
    ),
    ...goods(
      'knife',
      [
        ['#8d99a6', '#7a4a2e'],
        ['#8d99a6', '#3a3a3a'],
      ],
      [
        ['Kokkekniv', 649, 1],
        ['Brødkniv', 449, 1],
        ['Tollekniv', 399, 2],
        ['Ostehøvel', 129, 3],
        ['Smørkniv i einer', 89, 2],
      ]
    ),
    ...goods(
      'board',
      [
        ['#b98a54', '#8f6534'],
        ['#8a5f38', '#6a4525'],
      ],
      [
        ['Skjærefjøl', 249, 2],
        ['Fjøl, liten', 149, 2],
        ['Tresleiv', 59, 3],
        ['Kjevle', 189, 1],
      ]
    ),
    ...goods(
      'towel',
      [
        ['#d9e2e8', '#3f6f8f'],
        ['#efe4d6', '#b5543c'],
        ['#e2eadf', '#4b7a5a'],
      ],
      [
        ['Kjøkkenhåndkle, lin', 129, 3],
        ['Oppvaskklut, 3 stk', 79, 4],
        ['Grytekluter, 2 stk', 99, 2],
        ['Duk, 140 × 240', 499, 1],
        ['Servietter, 20 stk', 39, 4],
      ]
    ),
  ],
}

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

export const clothing: GoodsOfDepartment = {
  name: 'Ull og klær',
  color: '#b91c1c',
  taxCategory: 'standard',
  goods: [
    ...goods(
      'beanie',
      [
        ['#b33a3a', '#f3ead8'],
        ['#3f5f8a', '#f3ead8'],
        ['#4b6f5a', '#f3ead8'],
      ],
      [
        ['Lue, rød', 349, 3],
        ['Lue, blå', 349, 3],
        ['Lue, grønn', 349, 2],
        ['Pannebånd', 249, 2],
      ]
    ),
    ...goods(
      'mitten',
      [
        ['#5f4b3a', '#e9dcc3'],
        ['#9b3f3f', '#e9dcc3'],
        ['#3f5f7a', '#e9dcc3'],
      ],
      [
        ['Selbuvotter', 499, 3],
        ['Ullvotter barn', 229, 2],
        ['Arbeidshansker', 149, 2],
        ['Skinnhansker', 599, 1],
      ]
    ),
    ...goods(
      'sweater',
      [
        ['#3f5f7a', '#f1e9da'],
        ['#7a3f3f', '#f1e9da'],
        ['#5f6f5a', '#f1e9da'],
      ],
      [
        ['Islender', 1899, 1],
        ['Marius-genser', 1999, 1],
        ['Ullskjorte', 899, 1],
        ['Barnegenser', 799, 1],
      ]
    ),
    ...goods(
      'scarf',
      [
        ['#8a5f7a', '#efe3ea'],
        ['#c98a3c', '#fbf0dc'],
      ],
      [
        ['Ullskjerf', 449, 2],
        ['Pledd', 999, 1],
        ['Ulltøfler', 549, 2],
      ]
    ),
  ],
}

export const outdoor: GoodsOfDepartment = {
  name: 'Tur og verktøy',
  color: '#334155',
  taxCategory: 'standard',
  goods: [
    ...goods(
      'thermos',
      [
        ['#3f5f4f', '#d9d9d9'],
        ['#2f4f7a', '#d9d9d9'],
        ['#a33a2f', '#d9d9d9'],
      ],
      [
        ['Termos 0,75 l', 449, 2],
        ['Termokopp', 249, 3],
        ['Drikkeflaske', 199, 3],
        ['Kaffekjele til bål', 549, 1],
      ]
    ),
    ...goods(
      'tool',
      [
        ['#7a4a2e', '#8d99a6'],
        ['#b33a2f', '#5c6670'],
      ],
      [
        ['Hammer', 299, 1],
        ['Øks', 799, 1],
        ['Skrutrekker', 99, 2],
        ['Tang', 179, 1],
        ['Målebånd', 89, 2],
        ['Sag', 249, 1],
        ['Spikerpakke', 49, 2],
      ]
    ),
    ...goods(
      'lamp',
      [
        ['#d9a13c', '#3a3a3a'],
        ['#b5432f', '#3a3a3a'],
      ],
      [
        ['Hodelykt', 399, 2],
        ['Lommelykt', 199, 2],
        ['Refleks', 49, 4],
        ['Sitteunderlag', 99, 2],
      ]
    ),
    ...goods(
      'bag',
      [
        ['#4b6f5a', '#d9cfa8'],
        ['#5f5f7a', '#d9cfa8'],
      ],
      [
        ['Dagstursekk', 899, 1],
        ['Handlenett', 39, 5],
        ['Bærepose', 5, 9, { plu: '1' }],
        ['Fuglefrø 2 kg', 79, 3],
      ]
    ),
  ],
}

export const toys: GoodsOfDepartment = {
  name: 'Leker og spill',
  color: '#ea580c',
  taxCategory: 'standard',
  goods: [
    ...goods(
      'bear',
      [
        ['#a8764a', '#e9d3b5'],
        ['#8a8a9b', '#e3e3ec'],
        ['#c98f5a', '#f5e6d2'],
      ],
      [
        ['Bamse', 249, 2],
        ['Elg i plysj', 279, 3],
        ['Kosekanin', 229, 2],
      ]
    ),
    ...goods(
      'ball',
      [
        ['#d8442f', '#f6e7c9'],
        ['#2f6f8f', '#f6e7c9'],
        ['#4b8f5a', '#f6e7c9'],
      ],
      [
        ['Ball', 99, 2],
        ['Sprettball', 19, 3],
        ['Jojo', 79, 2],
        ['Snurrebass', 59, 2],
      ]
    ),
    ...goods(
      'game',
      [
        ['#3f5f8a', '#f0c94a'],
        ['#8a3f5f', '#a9d1c0'],
        ['#4b7a5a', '#f0d8a8'],
      ],
      [
        ['Ludo', 199, 2],
        ['Kortstokk', 59, 3],
        ['Puslespill 500', 249, 2],
        ['Yatzy', 99, 2],
        ['Tegnesaker', 129, 3],
        ['Fargeblyanter', 89, 3],
        ['Plastilina', 69, 2],
      ]
    ),
    ...goods(
      'train',
      [
        ['#c0392b', '#2f4f7a'],
        ['#2f7a5f', '#c98f2f'],
      ],
      [
        ['Tretog', 349, 1],
        ['Byggeklosser', 299, 2],
        ['Lekebil', 79, 3],
        ['Dukkehusstol', 119, 1],
      ]
    ),
  ],
}

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
