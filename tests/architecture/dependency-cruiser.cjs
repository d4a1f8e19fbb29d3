/** Direction of the rooms: app -> components -> pure lib, app -> lib/server -> pure lib, components -> lib/offline -> pure lib. */
const pure = [
  'shared',
  'instrument',
  'literature',
  'levers',
  'scoring',
  'workshop',
  'reading',
  'review',
  'access',
  'export',
  'wire',
]

/** What each pure room may import from lib, besides itself. */
const mayImport = {
  shared: [],
  instrument: ['shared'],
  literature: ['shared'],
  levers: ['shared', 'instrument', 'literature'],
  scoring: ['shared', 'instrument', 'literature', 'levers'],
  workshop: ['shared', 'instrument', 'literature', 'levers', 'scoring'],
  reading: ['shared', 'instrument', 'literature', 'levers', 'scoring', 'workshop', 'wire'],
  review: ['shared', 'instrument', 'literature', 'levers', 'scoring', 'reading', 'access', 'wire'],
  access: ['shared'],
  export: ['shared', 'instrument', 'literature', 'levers', 'scoring'],
  wire: ['shared', 'instrument', 'levers', 'scoring', 'access', 'workshop'],
}

/** What rules on a case read from the device's room: its shape, types alone. */
const shapeOfCase = '^lib/offline/draft[.]ts$'

/**
 * The floors of components, the ground first. A room may import what stands on the floors below it, never a room of its own
 * floor or above: so no two rooms ever import each other.
 */
const floors = [
  ['ui', 'charts'],
  ['words'],
  ['stops'],
  ['reading', 'open-case'],
  ['question', 'brief', 'lever-row'],
  [
    'situation',
    'look-again',
    'movement',
    'why',
    'print',
    'raters',
    'method',
    'sources',
    'guides',
    'people',
    'case-file',
  ],
  ['what-if', 'case-list', 'check', 'walk', 'missions', 'case-access', 'trail', 'desk'],
  ['result'],
  ['examples', 'documented', 'workshop', 'review'],
]
const allRooms = floors.flat()

/** Rooms within the result page, the ground first. The page itself stands above them. */
const resultFloors = [['ask'], ['levers']]

const standsOnItsFloor = (below, room) => ({
  name: `${room}-stands-on-its-floor`,
  severity: 'error',
  comment: `components/${room} may import of components only: ${[room, ...below].join(', ')}`,
  from: { path: `^components/${room}/` },
  to: { path: '^components/', pathNot: `^components/(${[room, ...below].join('|')})/` },
})

const floorRules = [
  ...floors.flatMap((rooms, floor) =>
    rooms.map((room) => standsOnItsFloor(floors.slice(0, floor).flat(), room)),
  ),
  ...resultFloors.flatMap((rooms, floor) =>
    rooms.map((room) => ({
      name: `result-${room}-stands-on-its-floor`,
      severity: 'error',
      comment: 'The parts of the result page are put together by the page, not by each other.',
      from: { path: `^components/result/${room}/` },
      to: {
        path: '^components/result/',
        pathNot: `^components/result/(${[room, ...resultFloors.slice(0, floor).flat()].join('|')})/`,
      },
    })),
  ),
  {
    name: 'a-room-of-components-has-a-floor',
    severity: 'error',
    comment: 'A new room is entered in `floors` first. No file stands in components itself.',
    from: {},
    to: { path: '^components/', pathNot: `^components/(${allRooms.join('|')})/` },
  },
]

/** Schemas for the server, and for the page of a case in a file: no other page loads them. */
const schemas =
  '^lib/wire/(sync-contract|people-contract|mission-contract|review-contract|desk-contract|workshop-contract|plain-text|answer-schema|snapshot-schema|value-schema|filed-case-schema)[.]ts$'

const roomRules = pure.map((room) => ({
  name: `${room}-keeps-its-direction`,
  severity: 'error',
  comment: `lib/${room} may import only: ${[room, ...mayImport[room]].join(', ')}`,
  from: { path: `^lib/${room}/`, pathNot: '^lib/scoring/command-line/' },
  to: {
    path: '^(app|components|lib|prisma|tests)/',
    pathNot: [
      `^lib/(${[room, ...mayImport[room]].join('|')})/`,
      ...(room === 'reading' ? [shapeOfCase] : []),
    ],
  },
}))

module.exports = {
  forbidden: [
    ...roomRules,
    ...floorRules,
    {
      name: 'pure-rooms-touch-no-platform',
      severity: 'error',
      comment:
        'The pure rooms run in the browser, on the server, in a worker and in tests: only zod may come in.',
      from: { path: `^lib/(${pure.join('|')})/`, pathNot: '^lib/scoring/command-line/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'], pathNot: 'node_modules/zod/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'components-never-reach-the-server',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(app|prisma|lib/server|tests)/' },
    },
    {
      name: 'ui-and-charts-know-no-domain',
      severity: 'error',
      comment: 'components/ui has no domain word; charts draw what they are given.',
      from: { path: '^components/(ui|charts)/' },
      to: { path: '^lib/(?!i18n/)' },
    },
    {
      name: 'offline-stays-in-the-browser',
      severity: 'error',
      from: { path: '^lib/offline/' },
      to: {
        path: '^(app|components|lib|prisma|tests)/',
        pathNot: '^lib/(offline|wire|shared|instrument|scoring)/',
      },
    },
    {
      name: 'rules-of-a-case-touch-no-disk-and-no-network',
      severity: 'error',
      from: { path: '^lib/offline/case/' },
      to: { path: '^lib/offline/', pathNot: '^lib/offline/(case/|draft[.]ts$)' },
    },
    {
      name: 'device-and-wire-take-only-types-of-the-model',
      severity: 'error',
      comment:
        'What the walk loads stays small: of values only what is asked before the talks, the forms of an answer and which versions there are. Items are fetched when an assessment moves to another version.',
      from: { path: '^lib/(offline|wire)/', pathNot: schemas },
      to: {
        path: '^lib/(instrument|levers|scoring)/',
        pathNot: '^lib/instrument/(prenegotiation|answer|items-by-id|known-versions)[.]ts$',
        dependencyTypesNot: ['type-only', 'dynamic-import'],
      },
    },
    {
      name: 'device-and-wire-bring-only-idb',
      severity: 'error',
      comment: 'Client zod costs 32 kB.',
      from: { path: '^lib/(offline|wire)/', pathNot: schemas },
      to: { path: 'node_modules/|' + schemas, pathNot: 'node_modules/idb/' },
    },
    {
      name: 'pages-check-by-the-small-zod',
      severity: 'error',
      comment:
        'The schemas of a case in a file reach the device, where the classic zod would cost 20 kB more.',
      from: {
        path: '^(components/case-file/|lib/travel/|lib/wire/(answer|snapshot|value|filed-case)-schema[.]ts$)',
      },
      to: {
        path: 'node_modules/zod/|^lib/wire/sync-contract[.]ts$',
        pathNot: 'node_modules/zod/(v4/)?mini/',
      },
    },
    {
      name: 'pages-load-no-zod',
      severity: 'error',
      comment: 'A page checks by lib/wire/shape: zod would cost a weak phone 18 kB or more.',
      from: { path: '^(components|lib/reading)/', pathNot: '^components/case-file/' },
      to: { path: `node_modules/zod/|${schemas}` },
    },
    {
      name: 'travel-makes-the-edits-of-a-device',
      severity: 'error',
      comment:
        'What comes in a file goes the way of a tap. It knows no disk and no network, so that a command can use it too.',
      from: { path: '^lib/travel/' },
      to: {
        path: '^(app|components|lib|prisma|tests)/',
        pathNot: '^lib/(travel|wire|shared|instrument)/|^lib/offline/(case/|draft[.]ts$)',
      },
    },
    {
      name: 'travel-brings-only-zod',
      severity: 'error',
      comment: 'Ciphers and packing are those that browsers and Node bring.',
      from: { path: '^lib/travel/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/zod/' },
    },
    {
      name: 'only-its-page-and-its-command-load-travel',
      severity: 'error',
      from: {
        path: '^(app|components|lib|proxy)',
        pathNot: '^(lib/travel|components/case-file|lib/server/launch/case-file)/',
      },
      to: { path: '^lib/travel/' },
    },
    {
      name: 'server-takes-nothing-of-the-device',
      severity: 'error',
      comment: 'What both need is the wire.',
      from: { path: '^lib/server/' },
      to: { path: '^lib/offline/' },
    },
    {
      name: 'nothing-leans-on-the-launcher',
      severity: 'error',
      comment: 'It starts the application and is no part of it.',
      from: { pathNot: '^(lib/server/launch|tests)/' },
      to: { path: '^lib/server/launch/' },
    },
    {
      name: 'server-never-draws',
      severity: 'error',
      from: { path: '^lib/server/' },
      to: { path: '^(app|components|tests)/' },
    },
    {
      name: 'only-the-server-touches-the-database',
      severity: 'error',
      from: { path: '^(app|components|lib|proxy)', pathNot: '^lib/server/' },
      to: { path: '^prisma/|node_modules/(@prisma|pg)/' },
    },
    {
      name: 'one-door-to-the-database',
      severity: 'error',
      comment:
        'Who reads or writes says who does it: through inTransaction. Types are free; the launcher runs before; the bus of workshops only listens.',
      from: {
        path: '^(app|components|lib|proxy)',
        pathNot: '^lib/server/(launch/|db[.]ts$|in-transaction[.]ts$|audit/record[.]ts$|workshops/bus[.]ts$)',
      },
      to: {
        path: '^lib/server/db[.]ts$|^prisma/generated/|node_modules/(@prisma|pg)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'nothing-leans-on-tests',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-recharts-but-in-charts',
      severity: 'error',
      comment: '84 kB: loaded only where someone explores.',
      from: { pathNot: '^components/charts/explore/' },
      to: { path: 'node_modules/recharts/' },
    },
    {
      name: 'every-import-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^next-intl/config$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|prisma/generated)' },
  },
}
