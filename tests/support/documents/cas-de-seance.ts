import type { Categorie } from '#shared/domain/instance/instance.schema.ts';
import { seanceMouvementee } from './seance-mouvementee.ts';
import { deliberationInventee, pointInvente, siegeInvente, uneSeance } from './une-seance.ts';

const CATEGORIES: readonly Categorie[] = ['P', '1', '2', '3', '4', '5', '6', '7'];
const LONG = `Orientations ${'départementales et territoriales de l’insertion, '.repeat(9)}2027`;

/** Quarante personnes, trente points, une décision par point : la plus grande séance ordinaire. */
export const grandeSeance = () =>
  uneSeance({
    sieges: Array.from({ length: 40 }, (_, rang) =>
      siegeInvente({
        rang: rang + 1,
        categorie: CATEGORIES[rang % CATEGORIES.length] ?? '1',
        college: 'etat',
        titulaire: [
          rang % 2 === 0 ? 'Mme' : 'M.',
          'Camille',
          `Inventé-${rang}`,
          'responsable départementale de l’insertion',
        ],
        presence: rang % 7 === 3 ? 'distance' : 'present',
      }),
    ),
    points: Array.from({ length: 30 }, (_, rang) =>
      pointInvente(rang + 1, `Point ${rang + 1} de l’ordre du jour`, {
        nature: 'decision',
        textePv: 'Le comité débat de la mesure proposée et entend le rapporteur. '.repeat(8),
        deliberations: [deliberationInventee(rang + 1, rang + 1, 'Le comité arrête la mesure.', { pilote: 'DDETS' })],
      }),
    ),
  });

/** Les cas qui déforment un document. */
export const CAS_DE_SEANCE = [
  ['une séance ordinaire', uneSeance()],
  ['la séance de l’exemple', uneSeance({ exemple: true })],
  [
    'rien de constaté',
    uneSeance({ sieges: uneSeance().sieges.map((siege) => ({ ...siege, presence: null })), invites: [] }),
  ],
  ['quarante personnes et trente points', grandeSeance()],
  [
    'un titre de 480 signes',
    uneSeance({
      instance: { complement: 'de l’agglomération du Val-d’Argent et des vallées voisines '.repeat(4).trim() },
      points: [
        pointInvente(1, LONG, { deliberations: [deliberationInventee(1, 1, LONG, { pilote: LONG.slice(0, 200) })] }),
      ],
    }),
  ],
  [
    'un texte de plusieurs pages',
    uneSeance({ points: [pointInvente(1, 'Débat', { textePv: 'Le comité débat longuement. '.repeat(900) })] }),
  ],
  ['aucune décision', uneSeance({ points: [pointInvente(1, 'Échange libre')], suivante: null })],
  ['une séance mouvementée', seanceMouvementee()],
  ['une commission administrative', uneSeance({ instance: { type: 'commission_iae', complement: 'du Haut-Rhin' } })],
  ['un comité de pilotage', uneSeance({ instance: { type: 'copil_ville', complement: 'de Mulhouse' } })],
  ['une seconde convocation', uneSeance({ reunion: { convocation: 2 } })],
  ['une instance vide', uneSeance({ sieges: [], invites: [], points: [], suivante: null, precedente: null })],
] as const;
