import { nettoyerLigne } from '#shared/text/nettoyage.ts';
import { cleDeNom } from '../annuaire/veille/lettres.rules.ts';
import type { Dispositif } from '../eq2030/deploiement.schema.ts';
import { DISPOSITIFS } from '../eq2030/dispositifs.data.ts';
import type { ChampDeCible, Cible, Lecture, RemarqueDeChamp, Valeurs } from './cible.types.ts';
import { type Cellule, texteDe } from './classeur.schema.ts';

const lireLigne = (cellule: Cellule): Lecture => ({ valeur: nettoyerLigne(texteDe(cellule)) || null });

/** Ce qu'un dispositif écrit désigne : la colonne « Révélateur de Talents » est CitésLab (§ 4.2). */
const SIGNES: readonly (readonly [RegExp, Dispositif])[] = [
  [/citeslab|revelateur/u, 'CITESLAB'],
  [/carrefour/u, 'CARREFOUR'],
  [/fabrica/u, 'FABRICA'],
  [/bus/u, 'BUS'],
  [/talentsdescites/u, 'TALENTS'],
  [/tournee/u, 'TOURNEE'],
  [/passcrea/u, 'PASSCREA'],
];

/** Le dispositif que dit un texte ; ce qui n'est pas de la liste est « Autre », sous son nom. */
export const dispositifQueDit = (ecrit: string): Dispositif =>
  SIGNES.find(([signe]) => signe.test(cleDeNom(ecrit)))?.[1] ?? 'AUTRE';

function lireDispositif(cellule: Cellule): Lecture {
  const ecrit = nettoyerLigne(texteDe(cellule));
  if (ecrit === '') return { valeur: null };
  if (dispositifQueDit(ecrit) !== 'AUTRE') return { valeur: ecrit };
  return {
    valeur: ecrit,
    remarque: {
      gravite: 'avis',
      phrase: `« ${ecrit} » n’est pas un dispositif connu : il entre sous ce nom, comme un autre dispositif.`,
      propositions: DISPOSITIFS.filter(({ couvre }) => couvre).map(({ court }) => ({ libelle: court, texte: court })),
    },
  };
}

function lireAxe(cellule: Cellule): Lecture {
  const ecrit = nettoyerLigne(texteDe(cellule));
  if (ecrit === '') return { valeur: null };
  const axe = /[123]/u.exec(ecrit)?.[0] ?? null;
  if (axe !== null) return { valeur: axe };
  return {
    valeur: null,
    remarque: { gravite: 'refus', phrase: `« ${ecrit} » n’est pas un axe : 1, 2 ou 3.`, propositions: [] },
  };
}

const CHAMPS: readonly ChampDeCible[] = [
  { id: 'axe', libelle: 'Axe', titres: /^axe$/u, lire: lireAxe, repete: 'l’axe' },
  {
    id: 'dispositif',
    libelle: 'Dispositif',
    titres: /^(?:dispositif|programme|action)s?$/u,
    lire: lireDispositif,
    repete: 'le dispositif',
  },
  {
    id: 'structure',
    libelle: 'Opérateur',
    titres: /^(?:operateur|structure|organisme|porteur)s?$/u,
    lire: lireLigne,
    repete: 'l’opérateur',
  },
  {
    id: 'territoire',
    libelle: 'Territoire',
    titres: /^(?:territoire|epci|agglomeration|perimetre|lieu)s?$/u,
    lire: lireLigne,
  },
  {
    id: 'aVerifier',
    libelle: 'À vérifier',
    titres: /^(?:remarque|a verifier|observation|commentaire|note)s?$/u,
    lire: lireLigne,
  },
];

const MANQUES = {
  structure: 'Indiquez l’opérateur.',
  dispositif: 'Indiquez le dispositif.',
  territoire: 'Indiquez le territoire : ce que la source écrit, même inconnu du référentiel.',
} as const;

const verifier = (valeurs: Valeurs): RemarqueDeChamp[] =>
  Object.entries(MANQUES).flatMap(([champ, phrase]) =>
    valeurs[champ] == null ? [{ champ, gravite: 'refus' as const, phrase }] : [],
  );

/** Ce que porte un opérateur : le dispositif connu, ou le nom d'un autre. */
const quoi = (ecrit: string): string => (dispositifQueDit(ecrit) === 'AUTRE' ? ecrit : dispositifQueDit(ecrit));

/** Ce à quoi un déploiement se reconnaît : qui, quoi, où, à la graphie et à l'ordre des territoires près. */
export const cleDeDeploiement = (structure: string, dispositif: string, territoires: readonly string[]): string =>
  [...[structure, quoi(dispositif)].map(cleDeNom), ...territoires.map(cleDeNom).toSorted()].join(' ');

const territoiresDe = (ecrit: string): string[] => ecrit.split(/[,;]|\set\s/u).map((morceau) => morceau.trim());

/** Reprendre des opérateurs EQ2030, leurs dispositifs et leurs territoires (A3, A4). */
export const OPERATEURS: Cible = {
  id: 'operateurs',
  quoi: 'des opérateurs EQ2030 et leurs territoires',
  champs: CHAMPS,
  verifier,
  ecarter: () => null,
  cles: ({ structure, dispositif, territoire }) =>
    structure == null || dispositif == null || territoire == null
      ? []
      : [cleDeDeploiement(structure, dispositif, territoiresDe(territoire))],
  doublon: () => 'Même opérateur, même dispositif, même territoire',
};
