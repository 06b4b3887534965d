import { lireCivilite, separerNom } from '#shared/domain/annuaire/nom-propre.rules.ts';
import type { Civilite } from '#shared/domain/annuaire/personne.schema.ts';
import { nettoyerLigne, nettoyerTexte } from '#shared/text/nettoyage.ts';

/** Un pilote tel qu'un tableau l'écrit : une personne, une structure, ou la personne dans sa structure. */
export interface PiloteEcrit {
  readonly personne: {
    readonly civilite: Civilite | null;
    readonly prenom: string | null;
    readonly nom: string;
  } | null;
  readonly structure: string | null;
}

const CIVILITE = /(?:^|[\s(,–—-])(?<personne>(?:M\.|Mr\.?|Mme\.?|Mlle|Monsieur|Madame)\s+\p{Lu}.*)$/u;
const BORDS = /^[\s,;:()–—-]+|[\s,;:()–—-]+$/gu;

function unPilote(texte: string): PiloteEcrit | null {
  const net = nettoyerLigne(texte);
  if (net === '' || !/\p{L}/u.test(net)) return null;
  const dite = CIVILITE.exec(net);
  if (dite === null) return { personne: null, structure: net };
  const avant = net.slice(0, dite.index).replace(BORDS, '');
  const [qui = '', dedans = ''] = (dite.groups?.['personne'] ?? '').split(/\s*[(,–—]\s*|\s+-\s+/u);
  const [premier = '', ...suite] = qui.trim().split(' ');
  const { prenom, nom } = separerNom(suite.join(' ').replace(BORDS, ''));
  const structure = avant || dedans.replace(BORDS, '') || null;
  return nom === ''
    ? { personne: null, structure: net }
    : { personne: { civilite: lireCivilite(premier), prenom, nom }, structure };
}

/** Les pilotes d'une cellule, le premier d'abord : « DDETS / Ville », « Mission locale (Mme Anne MARTIN) ». */
export const lirePilotes = (texte: string): readonly PiloteEcrit[] =>
  nettoyerTexte(texte)
    .split(/\n|\s*;\s*|\s+\/\s+|\s+\+\s+/u)
    .flatMap((morceau) => unPilote(morceau) ?? []);

const TIRET = /^[-–—•*]\s*/u;

/** Les noms d'une liste dans une cellule : un par ligne après un tiret, sinon séparés par des virgules. */
export const lireListe = (texte: string | null): readonly string[] => [
  ...new Set(
    nettoyerTexte(texte ?? '')
      .split('\n')
      .flatMap((ligne) =>
        TIRET.test(ligne.trim()) ? [ligne.trim().replace(TIRET, '')] : ligne.split(/[;,]|\s+\/\s+/u),
      )
      .map(nettoyerLigne)
      .filter((morceau) => /\p{L}/u.test(morceau)),
  ),
];
