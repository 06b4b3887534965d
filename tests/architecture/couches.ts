/**
 * Qui a le droit d’importer quoi. Cette table est la seule source : `.oxlintrc.json` en est engendré
 * (`npm run lint:generer`), et chaque case en est éprouvée par une violation plantée.
 *
 * Une couche n’importe que ce qui est écrit ici. À l’intérieur d’une couche on écrit des chemins
 * relatifs ; dès qu’on en sort, un alias (`#shared/…`). Les types comptent comme le reste.
 */
export interface Couche {
  /** Dossier, ou motif d’un niveau (`shared/*` : chaque dossier de `shared`). */
  readonly dossier: string;
  /** Motifs permis hors de la couche ; un `!` retire ce qu’un motif précédent permettait. */
  readonly permis: readonly string[];
  /** La règle, dite à qui l’enfreint. */
  readonly phrase: string;
  /** Fichiers couverts, quand ce ne sont pas tous ceux du dossier. */
  readonly fichiers?: string;
  /** Vrai : les sous-dossiers ont chacun leur couche, celle-ci ne couvre que ses propres fichiers. */
  readonly sansSousDossiers?: true;
  /** Nombre de `../` permis depuis la racine de la couche : 1 si elle est logée dans une autre. */
  readonly remontees?: 1;
  /** Débuts de chemin relatif, vus de la racine de la couche, refusés bien qu’ils restent dans le dossier de second niveau. */
  readonly relatifsInterdits?: readonly string[];
  /** Noms globaux refusés : l’accès passe par une autre couche. */
  readonly globauxInterdits?: readonly string[];
}

const SHARED = ['#shared/**'];
const NODE = ['node:*', 'node:*/**'];
const RESEAU = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'BroadcastChannel'];
const STOCKAGE = ['localStorage', 'indexedDB', 'caches'];
const PAGE = [
  'react',
  'react-dom',
  'react-dom/client',
  'react-aria-components',
  'react-aria-components/**',
  'wouter',
  'wouter/**',
  'zod',
  'zustand',
  'zustand/**',
];

/** Du plus pur au plus extérieur. */
export const couches = [
  {
    dossier: 'shared/*',
    permis: [...SHARED, 'zod'],
    phrase: 'shared/ est pur : zod, et lui-même. Ni page, ni Node, ni Electron.',
    globauxInterdits: [...RESEAU, ...STOCKAGE, 'process', 'window', 'document'],
  },
  {
    dossier: 'electron/documents',
    permis: [...SHARED, '@resvg/resvg-js', 'docxtemplater', 'fflate', 'node:url', 'node:zlib', 'pizzip', 'saxes'],
    phrase: 'Les documents sont des fonctions pures, des données aux octets : ni SQL, ni horloge, ni fichier.',
    globauxInterdits: ['process', ...RESEAU],
  },
  {
    dossier: 'electron/database',
    permis: [...SHARED, ...NODE, 'better-sqlite3', '#electron/repositories/**'],
    phrase: 'La base connaît SQLite et shared/, rien des services ni des hôtes.',
  },
  {
    dossier: 'electron/repositories',
    permis: [...SHARED, 'better-sqlite3', '#electron/database/**'],
    phrase: 'Un repository écrit du SQL et rend des objets de shared/ : aucune règle, aucun fichier.',
  },
  {
    dossier: 'electron/lecture',
    permis: [...SHARED, 'zod', '@e965/xlsx', 'papaparse', 'fflate', 'saxes', 'unpdf'],
    phrase:
      'La lecture des collages, des tableaux, des .docx et des PDF reçus ne connaît que ses analyseurs et shared/.',
  },
  {
    dossier: 'electron/poste',
    permis: [...SHARED, ...NODE, 'zod'],
    phrase: 'Le profil du poste est un fichier JSON : Node et shared/, jamais le fichier de travail.',
  },
  {
    dossier: 'electron/referentiels',
    permis: [
      ...SHARED,
      ...NODE,
      'zod',
      'better-sqlite3',
      'papaparse',
      '#electron/database/**',
      '#electron/repositories/**',
    ],
    phrase: 'Les référentiels se lisent et se chargent : Node, SQLite et shared/, aucun service.',
  },
  {
    dossier: 'electron/travaux',
    permis: [...SHARED, ...NODE, 'fflate', '#electron/database/**', '#electron/documents/**', '#electron/lecture/**'],
    phrase: 'Un travail calcule à part, sur ce qu’on lui donne : une copie parfois, jamais le fichier de travail.',
  },
  {
    dossier: 'electron/services',
    permis: [
      ...SHARED,
      '#electron/repositories/**',
      '#electron/documents/**',
      '#electron/lecture/**',
      '#electron/poste/**',
      '#electron/referentiels/**',
      '#electron/travaux/**',
    ],
    phrase: 'Un service tient les règles et les transactions : ni SQL, ni Node, ni hôte ; le reste lui est donné.',
    globauxInterdits: ['process', ...RESEAU],
  },
  {
    dossier: 'electron/exemple',
    permis: [
      ...SHARED,
      ...NODE,
      'zod',
      'uuid',
      '#electron/**',
      '!#electron/hosts/http/**',
      '!#electron/hosts/electron/**',
      '!#electron/lanceur/**',
    ],
    phrase: 'L’exemple se fait par les services, comme une personne : ni SQL, ni hôte, ni fenêtre.',
  },
  {
    dossier: 'electron/hosts',
    sansSousDossiers: true,
    permis: [
      ...SHARED,
      ...NODE,
      'zod',
      'uuid',
      '#electron/**',
      '!#electron/hosts/electron/**',
      '!#electron/lanceur/**',
    ],
    relatifsInterdits: ['./electron'],
    phrase: 'La composition est commune aux deux hôtes : elle ignore Electron.',
  },
  {
    dossier: 'electron/hosts/services',
    remontees: 1,
    permis: [
      ...SHARED,
      '#electron/**',
      '!#electron/hosts/http/**',
      '!#electron/hosts/electron/**',
      '!#electron/lanceur/**',
    ],
    relatifsInterdits: ['../http', '../electron'],
    phrase: 'Un service se compose de ce que le fichier ouvert lui donne : ni Node, ni hôte.',
  },
  {
    dossier: 'electron/hosts/http',
    remontees: 1,
    permis: [
      ...SHARED,
      ...NODE,
      'sirv',
      'uuid',
      '#electron/**',
      '!#electron/hosts/electron/**',
      '!#electron/lanceur/**',
    ],
    relatifsInterdits: ['../electron'],
    phrase: 'L’hôte de boucle locale n’a que Node et sirv : il ignore Electron.',
  },
  {
    dossier: 'electron/hosts/electron',
    remontees: 1,
    permis: [
      ...SHARED,
      ...NODE,
      'electron',
      'uuid',
      '#electron/**',
      '!#electron/hosts/http/**',
      '!#electron/lanceur/**',
    ],
    relatifsInterdits: ['../http'],
    phrase: 'Seul cet hôte importe electron ; il ignore l’hôte de boucle locale.',
  },
  {
    dossier: 'electron/lanceur',
    permis: NODE,
    phrase: 'Le lanceur tourne avant toute installation : rien que Node.',
  },
  {
    dossier: 'renderer/host',
    permis: [...SHARED, 'react', 'zod', 'zustand', 'zustand/**'],
    phrase: 'Le client de l’hôte ne connaît que shared/ : ni écran ni composant.',
    globauxInterdits: STOCKAGE,
  },
  {
    dossier: 'renderer/ui',
    permis: [...SHARED, ...PAGE, '#renderer/styles/**'],
    phrase: 'Un composant de base ne connaît ni l’hôte ni le métier d’un écran.',
    globauxInterdits: [...RESEAU, ...STOCKAGE, 'sessionStorage'],
  },
  {
    dossier: 'renderer/features/*',
    permis: [...SHARED, ...PAGE, '#renderer/app/**', '#renderer/host/**', '#renderer/ui/**', '#renderer/styles/**'],
    phrase: 'Un domaine d’écran n’importe jamais son voisin : ce qui est commun va dans app/, ui/ ou shared/.',
    globauxInterdits: [...RESEAU, ...STOCKAGE, 'sessionStorage'],
  },
  {
    dossier: 'renderer/app',
    permis: [...SHARED, ...PAGE, '#renderer/**'],
    phrase: 'La coque assemble les écrans : shared/, renderer/ et ses paquets.',
    globauxInterdits: [...RESEAU, ...STOCKAGE, 'sessionStorage'],
  },
  {
    dossier: 'renderer',
    fichiers: '*.tsx',
    sansSousDossiers: true,
    permis: [...SHARED, ...PAGE, '#renderer/**'],
    phrase: 'L’entrée de la page n’importe que shared/, renderer/ et ses paquets.',
    globauxInterdits: [...RESEAU, ...STOCKAGE, 'sessionStorage'],
  },
] as const satisfies readonly Couche[];
