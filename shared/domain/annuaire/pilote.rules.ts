import { cleDeNom } from './veille/lettres.rules.ts';

/** « Mme », « M. » : la civilité ne distingue pas deux pilotes. */
const CIVILITE = /^(?:mme|m\.|monsieur|madame)\s+/iu;

/** Les noms que dit un pilote, écrit librement : « Mme Zoé Martin, directrice » ; « Zoé Martin et Cap emploi ». */
const nomsDits = (pilote: string): string[] =>
  [pilote, ...pilote.split(/\s*[,;/+]\s*|\s+(?:et|avec|&)\s+/u)].map((nom) =>
    cleDeNom(nom.replaceAll('\u00A0', ' ').trim().replace(CIVILITE, '')),
  );

/** Les clés d'une personne : « Zoé Martin », « Martin Zoé ». Sans prénom, elle ne se reconnaît pas à coup sûr. */
export const clesDePersonne = ({ prenom, nom }: { readonly prenom: string | null; readonly nom: string }): string[] =>
  prenom === null ? [] : [cleDeNom(`${prenom} ${nom}`), cleDeNom(`${nom} ${prenom}`)];

/** Les clés d'une structure : son nom et son sigle. */
export const clesDeStructure = ({ nom, sigle }: { readonly nom: string; readonly sigle: string | null }): string[] =>
  [nom, sigle ?? ''].map(cleDeNom).filter((cle) => cle !== '');

/** Vrai si le pilote écrit nomme l'une de ces clés, aux accents, capitales et tirets près. */
export const estPilote = (pilote: string, cles: ReadonlySet<string>): boolean =>
  nomsDits(pilote).some((nom) => nom !== '' && cles.has(nom));

/**
 * Le texte où ce nom a cédé la place à un autre ; ce qui l'entoure reste : « Mme Zoé Martin et Cap emploi » devient
 * « M. Noé Petit et Cap emploi ».
 */
export function remplacerPilote(texte: string, cles: ReadonlySet<string>, par: string): string {
  const nomme = (mot: string): boolean =>
    cles.has(cleDeNom(mot.replaceAll('\u00A0', ' ').trim().replace(CIVILITE, '')));
  if (nomme(texte)) return par;
  return texte
    .split(/(\s*[,;/+]\s*|\s+(?:et|avec|&)\s+)/u)
    .map((mot) => (nomme(mot) ? par : mot))
    .join('');
}
