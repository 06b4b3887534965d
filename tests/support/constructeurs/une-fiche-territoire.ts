import type { Situe } from '#shared/documents/fiche-territoire/carte.ts';
import type { FicheTerritoire } from '#shared/domain/territoire/fiche-territoire.schema.ts';

/** Ce dont on emplit une fiche de territoire : combien de chaque, et la longueur de ce que l’on y saisit. */
export interface Ampleur {
  readonly quartiers: number;
  readonly actions: number;
  readonly decisions: number;
  readonly chiffres: number;
  readonly appels: number;
  readonly trimestres: number;
  readonly mots: number;
}

const id = (rang: number): string => `00000000-0000-7000-8000-${String(rang).padStart(12, '0')}`;
const suite = <T>(nombre: number, faire: (rang: number) => T): T[] =>
  Array.from({ length: nombre }, (_, rang) => faire(rang));
const dire = (debut: string, mots: number): string => [debut, ...suite(mots, () => 'remobilisation')].join(' ');

const MAILLES = [
  { genre: 'clpe', code: 'CLPE68003', libelle: 'Mulhouse Sud Alsace' },
  { genre: 'departement', code: '68', libelle: 'Haut-Rhin' },
  { genre: 'pays', code: 'FR', libelle: 'France' },
] as const;

/** Un chiffre à la maille de ce rang ; `null` : non disponible. */
export const unChiffreDeTerritoire = (
  intitule: string,
  maille: number,
  valeur: number | null,
): FicheTerritoire['chiffres'][number] => ({
  id: id(maille),
  genre: MAILLES[maille]?.genre ?? 'pays',
  code: MAILLES[maille]?.code ?? 'FR',
  intitule,
  nature: 'taux',
  deQuoi: null,
  unite: null,
  population: 'ensemble',
  dans: 'ensemble',
  valeur,
  absence: valeur === null ? 'nd' : null,
  periode: '2020',
  le: '2020-12-31',
  source: 'Insee, recensement',
});

/** Une fiche de territoire inventée, et la place de ses quartiers. */
export function uneFicheTerritoire(ampleur: Ampleur): { fiche: FicheTerritoire; situes: Situe[] } {
  const { mots } = ampleur;
  const code = (rang: number) => `QN068${String(rang).padStart(2, '0')}M`;
  const quartiers = suite(ampleur.quartiers, (rang) => ({
    code: code(rang),
    libelle: dire(`Quartier ${rang + 1}`, Math.min(mots, 4)),
    habitants: rang === 0 ? null : 2400 + rang,
    millesime: 2020,
    source: 'Insee',
    actions: rang % 4,
    bloquees: rang % 4 === 3 ? 1 : 0,
    enRetard: 0,
    dispositifs: rang % 2 === 0 ? '' : 'Bus + CitésLab',
  }));
  const fiche: FicheTerritoire = {
    territoire: { ...MAILLES[0], precision: 'Haut-Rhin' },
    succede: [],
    communes: 39,
    quartiers,
    actions: suite(ampleur.actions, (rang) => ({
      id: id(rang),
      intitule: dire(`Action ${rang + 1}`, mots),
      pilote: 'Mission locale',
      etatMotif: rang === 0 ? dire('Le local manque', mots) : null,
      avancement: {
        etat: rang === 0 ? 'bloquee' : 'en_cours',
        echeance: null,
        retard: 0,
        arreteeDepuis: null,
        faites: 1,
        etapes: 3,
        alertes: [],
      },
      quartiers: [],
    })),
    horsCompte: 0,
    argent: { annee: 2026, droitCommun: 5_600_000, specifique: 1_920_000, autres: 480_000 },
    mailles: [...MAILLES],
    chiffres: suite(ampleur.chiffres, (rang) => [
      unChiffreDeTerritoire(dire(`Taux ${rang + 1}`, mots), 0, 41.4 + rang),
      unChiffreDeTerritoire(dire(`Taux ${rang + 1}`, mots), 1, 65),
    ]).flat(),
    zones: [
      {
        code: '4412',
        libelle: 'Mulhouse',
        communes: 39,
        chomage: suite(ampleur.trimestres, (rang) => ({
          trimestre: `${2020 + Math.floor(rang / 4)}-T${(rang % 4) + 1}`,
          taux: 8 + (rang % 5) / 10,
        })),
      },
    ],
    contrats: [],
    comites: [],
    decisions: suite(ampleur.decisions, (rang) => ({
      id: id(rang),
      numero: `2026-${rang + 1}`,
      texte: dire('Le comité ouvre une permanence', mots * 2),
      date: '2026-03-12',
      instance: 'CLPE de Mulhouse',
    })),
    appels: suite(ampleur.appels, (rang) => ({
      titre: 'Déléguée, délégué du préfet',
      personneId: id(rang),
      nom: 'Mme Odile Reiffsteck',
      qualite: null,
      telephone: '03 00 00 00 00',
      courriel: null,
    })),
  };
  return {
    fiche,
    situes: quartiers.map(({ code: un, libelle }, rang) => ({
      code: un,
      libelle,
      lon: 7.3 + Math.cos(rang * 2.4) * 0.01 * Math.sqrt(rang),
      lat: 47.75 + Math.sin(rang * 2.4) * 0.01 * Math.sqrt(rang),
      contour: rang % 2 === 0 ? '-20 -10 20 -10 25 15 -15 20' : null,
    })),
  };
}
