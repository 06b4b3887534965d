import { typographier } from '#shared/text/typographie.ts';
import type { ChampDeCible, Cible, Valeurs } from './cible.types.ts';
import { type Cellule, texteDe } from './classeur.schema.ts';
import { lireDepartements } from './lecture-departement.rules.ts';
import { PERSONNES } from './personnes.cible.ts';

/** Les niveaux d'une désignation EQ2030, et le genre fourni qui les porte (§ 4.5). */
const NIVEAUX: readonly (readonly [RegExp, string])[] = [
  [/d[ée]part/iu, 'eq2030_departemental'],
  [/r[ée]gion/iu, 'eq2030_regional'],
  [/\brce\b|bpifrance/iu, 'rce_bpifrance'],
  [/sgar/iu, 'sgare'],
];
const HABITUEL = 'eq2030_departemental';

function lireNiveau(cellule: Cellule) {
  const ecrit = texteDe(cellule).trim();
  if (ecrit === '') return { valeur: null };
  const genre = NIVEAUX.find(([signe]) => signe.test(ecrit))?.[1];
  if (genre !== undefined) return { valeur: genre };
  const phrase = `« ${ecrit} » n’est pas un niveau connu (départemental, régional, RCE ou SGARE) : la ligne entre comme départementale.`;
  return { valeur: null, remarque: { gravite: 'avis' as const, phrase: typographier(phrase), propositions: [] } };
}

const CHAMPS: readonly ChampDeCible[] = [
  {
    id: 'departements',
    libelle: 'Département',
    titres: /^(?:code )?(?:departement|dept?|dpt)s?(?: concerne| couvert)?s?$/u,
    lire: lireDepartements,
  },
  { id: 'niveau', libelle: 'Niveau', titres: /^(?:niveau|echelon|role)$/u, lire: lireNiveau },
  ...PERSONNES.champs,
];

const SIENS = ['departements', 'niveau'] as const;

/** Le genre de désignation d'une ligne, et ses départements. */
export const designationDe = (
  valeurs: Valeurs,
): { readonly genre: string; readonly departements: readonly string[] } => ({
  genre: valeurs['niveau'] ?? HABITUEL,
  departements: (valeurs['departements'] ?? '').split(',').filter((code) => code !== ''),
});

const { deviner: _, ...COMME_UNE_PERSONNE } = PERSONNES;

/** Reprendre des référents EQ2030 : la personne, et le département pour lequel elle est désignée (A3). */
export const REFERENTS: Cible = {
  ...COMME_UNE_PERSONNE,
  id: 'referents',
  quoi: 'des référents EQ2030',
  champs: CHAMPS,
  completer: (valeurs, titres) => {
    const siens = Object.fromEntries(SIENS.map((id) => [id, valeurs[id] ?? null]));
    const { valeurs: lues, remarques } = PERSONNES.completer?.(valeurs, titres) ?? { valeurs, remarques: [] };
    return { valeurs: { ...lues, ...siens }, remarques };
  },
  verifier: (valeurs) => [
    ...PERSONNES.verifier(valeurs),
    ...(valeurs['departements'] == null
      ? [
          {
            champ: 'departements',
            gravite: 'refus' as const,
            phrase: 'Indiquez le département pour lequel elle est désignée.',
          },
        ]
      : []),
  ],
  // La même personne, désignée pour un autre département, n'est pas un doublon.
  cles: (valeurs) => PERSONNES.cles(valeurs).map((cle) => `${cle} ${valeurs['departements'] ?? ''}`),
  cherche: (valeurs) =>
    (PERSONNES.cherche ?? PERSONNES.cles)(valeurs).map((cle) => `${cle} ${valeurs['departements'] ?? ''}`),
};
