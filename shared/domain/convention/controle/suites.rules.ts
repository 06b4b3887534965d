import { dateCourte } from '#shared/dates/format.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { Convention } from '../convention.schema.ts';
import type { DemandeDeControle } from './demande.schema.ts';
import type { DonneeTransmise } from './donnee-transmise.schema.ts';
import { reponseJusquAu } from './lettre.rules.ts';
import type { LettreDeControle } from './lettre.schema.ts';
import type { SuiteDeControle } from './suite.schema.ts';
import { prochaineTransmission } from './transmission.rules.ts';

/** Ce dont se tirent les suites d'un contrôle, une ligne par objet. */
export interface LignesDeControle {
  /** `tenue` : un constat, au moins, y est écrit. */
  readonly visites: readonly {
    readonly id: string;
    readonly le: string;
    readonly organisme: string;
    readonly tenue: boolean;
  }[];
  readonly lettres: readonly Pick<LettreDeControle, 'id' | 'delai' | 'envoyeeLe' | 'reponseLe' | 'closeLe'>[];
  readonly demandes: readonly Pick<DemandeDeControle, 'id' | 'demandeLe' | 'attenduLe' | 'recuLe'>[];
  readonly donnees: readonly Pick<DonneeTransmise, 'periodicite' | 'premiereLe' | 'derniereLe'>[];
}

type Controlee = Pick<Convention, 'fin' | 'genre'>;

/** Le décret ne vaut que d'une convention O2R (D. 5316-1) ; d'une autre, rien ne se cite. */
const duCode = (genre: Convention['genre'], article: string): string | null => (genre === 'o2r' ? article : null);

/** Les transmissions dues un même jour n'en font qu'une. */
function transmissions(donnees: LignesDeControle['donnees'], { fin, genre }: Controlee): readonly SuiteDeControle[] {
  const dues = donnees.flatMap((une) => {
    const le = prochaineTransmission(une, fin);
    return le === null ? [] : [{ le }];
  });
  return [...Map.groupBy(dues, ({ le }) => le)].map(([le, siennes]) => ({
    cle: `transmission:${le}`,
    qui: 'operateur',
    quoi: pluriel(siennes.length, 'donnée à transmettre', 'données à transmettre'),
    le,
    faitLe: null,
    article: duCode(genre, 'D. 5316-3'),
  }));
}

/** Ce que le contrôle d'une convention fait attendre (O-15, O-18) ; une visite passée sans constat reste à écrire. */
export const suitesDuControle = (
  { visites, lettres, demandes, donnees }: LignesDeControle,
  convention: Controlee,
): readonly SuiteDeControle[] => [
  ...visites.map(({ id, le, organisme, tenue }) => ({
    cle: `visite:${id}`,
    qui: 'etat' as const,
    quoi: `Visite sur place, ${organisme}`,
    le,
    faitLe: tenue ? le : null,
    article: duCode(convention.genre, 'D. 5316-11'),
  })),
  ...lettres.flatMap((lettre) => {
    const le = reponseJusquAu(lettre);
    const quoi = 'Réponse à la lettre de contrôle';
    const faitLe = lettre.reponseLe ?? lettre.closeLe;
    return le === null
      ? []
      : [
          {
            cle: `lettre:${lettre.id}`,
            qui: 'operateur' as const,
            quoi,
            le,
            faitLe,
            article: duCode(convention.genre, 'D. 5316-11'),
          },
        ];
  }),
  ...demandes.flatMap(({ id, demandeLe, attenduLe, recuLe }) => {
    const quoi = `Éléments demandés le ${dateCourte(demandeLe)}`;
    return attenduLe === null
      ? []
      : [
          {
            cle: `demande:${id}`,
            qui: 'operateur' as const,
            quoi,
            le: attenduLe,
            faitLe: recuLe,
            article: duCode(convention.genre, 'D. 5316-11'),
          },
        ];
  }),
  ...transmissions(donnees, convention),
];
