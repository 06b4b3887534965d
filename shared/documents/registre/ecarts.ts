import { accord, pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { DocumentNeutre } from '../blocs.ts';
import { comparerDocuments, type Difference } from '../versions/comparer.ts';
import type { FichierSorti } from './figer-source.ts';

/** Un fichier qui ne serait plus le même si on le produisait aujourd'hui. */
export interface EcartDeFichier {
  readonly chemin: string;
  readonly genre: 'ajoute' | 'retire' | 'change';
  /** Ce qui a changé hors du texte : mentions, bloc-marque, nom. */
  readonly phrases: readonly string[];
  readonly differences: readonly Difference[];
}

const INVITATION = 'La date, l’heure, le lieu ou l’ordre du jour ont changé depuis : cette invitation ne le dit pas.';
const MISE_EN_FORME = 'L’ordre ou la mise en forme a changé, pas le texte.';

function comparerEnTetes(avant: DocumentNeutre, apres: DocumentNeutre): string[] {
  const retirees = avant.enTete.mentions.filter((mention) => !apres.enTete.mentions.includes(mention));
  const ajoutees = apres.enTete.mentions.filter((mention) => !avant.enTete.mentions.includes(mention));
  const images = JSON.stringify(avant.enTete.image) !== JSON.stringify(apres.enTete.image);
  const logotypes = JSON.stringify(avant.enTete.partenaires) !== JSON.stringify(apres.enTete.partenaires);
  return [
    ...retirees.map((mention) => `La mention « ${mention} » n’y est plus.`),
    ...ajoutees.map((mention) => `La mention « ${mention} » s’y ajoute.`),
    ...(avant.auteur === apres.auteur ? [] : [`L’émetteur était « ${avant.auteur} », il est « ${apres.auteur} ».`]),
    ...(images ? ['Le bloc-marque a changé.'] : []),
    ...(logotypes ? ['Les logotypes des partenaires ont changé.'] : []),
    ...(avant.enTete.intitule.join('\n') === apres.enTete.intitule.join('\n')
      ? []
      : ['L’en-tête du service a changé.']),
    ...(avant.titre === apres.titre ? [] : [`Le titre était « ${avant.titre} », il est « ${apres.titre} ».`]),
  ].map((phrase) => typographier(phrase));
}

function comparerFichiers(avant: FichierSorti, apres: FichierSorti): EcartDeFichier | null {
  if (JSON.stringify(avant) === JSON.stringify(apres)) return null;
  const { chemin } = apres;
  if ('contenu' in apres) return { chemin, genre: 'change', phrases: [INVITATION], differences: [] };
  if (!('document' in avant) || !('document' in apres))
    return { chemin, genre: 'change', phrases: ['Le fichier joint n’est plus le même.'], differences: [] };
  const differences = comparerDocuments(avant.document, apres.document);
  const phrases = comparerEnTetes(avant.document, apres.document);
  const muet = differences.length === 0 && phrases.length === 0;
  return { chemin, genre: 'change', phrases: muet ? [MISE_EN_FORME] : phrases, differences };
}

/**
 * Ce qui distingue ce qui est sorti de ce qui sortirait aujourd'hui, fichier par fichier. Un document seul se compare
 * même si son nom a changé ; dans un lot, c'est le nom qui dit quel fichier est lequel.
 */
export function comparerSorties(avant: readonly FichierSorti[], apres: readonly FichierSorti[]): EcartDeFichier[] {
  const [ancien, nouveau] = [avant[0], apres[0]];
  if (avant.length === 1 && apres.length === 1 && ancien !== undefined && nouveau !== undefined) {
    const ecart = comparerFichiers(ancien, nouveau);
    return ecart === null ? [] : [ecart];
  }
  const connus = new Map(avant.map((fichier) => [fichier.chemin, fichier]));
  const presents = new Set(apres.map(({ chemin }) => chemin));
  const entier = (chemin: string, genre: 'ajoute' | 'retire'): EcartDeFichier => ({
    chemin,
    genre,
    phrases: [],
    differences: [],
  });
  return [
    ...avant.filter(({ chemin }) => !presents.has(chemin)).map(({ chemin }) => entier(chemin, 'retire')),
    ...apres.flatMap((fichier) => {
      const connu = connus.get(fichier.chemin);
      return connu === undefined ? entier(fichier.chemin, 'ajoute') : (comparerFichiers(connu, fichier) ?? []);
    }),
  ];
}

const MONTRES = 3;

function resumerDocument({ phrases, differences }: EcartDeFichier): string {
  if (differences.length === 0) return phrases.join(' ');
  const titres = [...new Set(differences.flatMap(({ sous }) => sous ?? []))];
  const suite = titres.length - MONTRES;
  const ou = titres.slice(0, MONTRES).map((titre) => `« ${titre} »`);
  if (suite > 0) ou.push(pluriel(suite, 'autre endroit', 'autres endroits'));
  const passages = pluriel(differences.length, 'passage différent', 'passages différents');
  return [...phrases, titres.length === 0 ? `${passages}.` : `${passages} : ${ou.join(', ')}.`].join(' ');
}

/** Ce qui a changé, en une phrase ; vide : rien. */
export function resumerEcarts(ecarts: readonly EcartDeFichier[], fichiers: number): string {
  const [premier] = ecarts;
  if (premier === undefined) return '';
  if (fichiers === 1) return typographier(resumerDocument(premier));
  const compter = (genre: EcartDeFichier['genre']) => ecarts.filter((ecart) => ecart.genre === genre).length;
  const [changes, ajoutes, retires] = [compter('change'), compter('ajoute'), compter('retire')];
  const mots = [
    changes > 0 && `${pluriel(changes, 'fichier', 'fichiers')} ${accord(changes, 'différent', 'différents')}`,
    ajoutes > 0 && `${ajoutes} en plus`,
    retires > 0 && `${retires} en moins`,
  ].filter((mot) => mot !== false);
  return typographier(`${mots.join(', ')}.`);
}
