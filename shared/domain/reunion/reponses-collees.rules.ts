import { enTri } from '#shared/text/tri.ts';
import { nomComplet } from '../annuaire/personne.labels.ts';
import type { Reponse, Seance } from '../seance/seance.schema.ts';
import { type Nomme, nommesDe, reconnaitre } from './reconnaitre.rules.ts';

/** Une ligne collée, telle qu'on l'a comprise. */
export interface ReponseLue {
  readonly texte: string;
  /** Le siège, ou l'invité, qui répond ; les deux nuls si personne n'est reconnu. */
  readonly siegeId: string | null;
  readonly inviteId: string | null;
  readonly nom: string | null;
  readonly valeur: Reponse['valeur'] | null;
  /** Le suppléant annoncé. */
  readonly personneId: string | null;
  readonly mandataireSiegeId: string | null;
  /** Ce qui empêche de la prendre, en quelques mots ; `null` : elle se note. */
  readonly probleme: string | null;
}

/** Ce qu'on lit d'abord l'emporte : « excusée, donne pouvoir à… » est un pouvoir, « ne sera pas présent » une excuse. */
const SENS: readonly (readonly [Reponse['valeur'] | null, RegExp])[] = [
  [null, /\b(?:aucune? reponse|aucune|sans reponse|pas repondu|provisoire|tentative|peut-etre)\b/u],
  ['pouvoir', /\b(?:pouvoir|procuration|mandat)\b/u],
  ['supplee', /\b(?:supple\w*|remplace\w*|represente\w*)\b/u],
  [
    'excuse',
    /\b(?:excus\w*|absen\w*|empech\w*|indispo\w*|declin\w*|refus\w*|non|ne (?:peut|pourra|sera|viendra) pas|pas presente?)\b/u,
  ],
  ['distance', /\b(?:distance|distanciel|visio\w*|teams|webex|zoom)\b/u],
  ['present', /\b(?:present\w*|oui|accept\w*|confirm\w*|ok|sera la|viendra|participe\w*|en salle)\b/u],
];

const RIEN = { siegeId: null, inviteId: null, nom: null, valeur: null, personneId: null, mandataireSiegeId: null };

function lireLigne(texte: string, nommes: readonly Nomme[]): ReponseLue {
  const tri = enTri(texte)
    .replace(/[^\p{L}\p{N}'-]+/gu, ' ')
    .trim();
  const mots = tri.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const [qui, ...autres] = reconnaitre(mots, nommes);
  if (qui === undefined) return { ...RIEN, texte, probleme: 'personne inconnue de cette réunion' };
  const de = {
    ...RIEN,
    texte,
    siegeId: qui.siegeId,
    inviteId: qui.siegeId === null ? qui.personne.id : null,
    nom: nomComplet(qui.personne),
  };
  const sens = SENS.find(([, motif]) => motif.test(tri));
  if (sens === undefined) return { ...de, probleme: 'réponse non comprise' };
  const [valeur] = sens;
  if (valeur === null) return { ...de, probleme: 'pas encore de réponse' };
  if (valeur === 'pouvoir') {
    const mandataire = autres.find(({ siegeId }) => siegeId !== null && siegeId !== qui.siegeId);
    if (qui.siegeId === null) return { ...de, probleme: 'un invité ne donne pas pouvoir' };
    if (mandataire === undefined) return { ...de, valeur, probleme: 'à qui le pouvoir est donné n’est pas dit' };
    return { ...de, valeur, mandataireSiegeId: mandataire.siegeId, probleme: null };
  }
  if (qui.siegeId === null) {
    return valeur === 'supplee'
      ? { ...de, probleme: 'un invité n’a pas de suppléant' }
      : { ...de, valeur, probleme: null };
  }
  // Le suppléant qui s'annonce lui-même supplée ; celui qui s'excuse ne dit rien de son titulaire.
  if (qui.suppleant && valeur !== 'supplee') {
    if (valeur === 'excuse') return { ...de, probleme: 'un suppléant s’excuse : notez la réponse de son titulaire' };
    return { ...de, valeur: 'supplee', personneId: qui.personne.id, probleme: null };
  }
  if (valeur !== 'supplee') return { ...de, valeur, probleme: null };
  const siens = nommes.filter(({ siegeId, suppleant }) => siegeId === qui.siegeId && suppleant);
  const nomme = qui.suppleant ? qui : autres.find(({ siegeId, suppleant }) => siegeId === qui.siegeId && suppleant);
  const suppleant = nomme ?? (siens.length === 1 ? siens[0] : undefined);
  return suppleant === undefined
    ? { ...de, valeur, probleme: 'quel suppléant n’est pas dit' }
    : { ...de, valeur, personneId: suppleant.personne.id, probleme: null };
}

/**
 * Lit une liste de réponses collée d'un tableur, d'un courriel ou du suivi d'un agenda : une personne par ligne, avec ce
 * qu'elle répond. Une ligne que l'on ne comprend pas est rendue avec sa raison, jamais devinée.
 */
export function lireReponses(colle: string, seance: Seance): ReponseLue[] {
  const nommes = nommesDe(seance);
  return colle
    .split(/\r?\n/u)
    .map((ligne) => ligne.trim())
    .filter((ligne) => /\p{L}/u.test(ligne))
    .slice(0, 500)
    .map((ligne) => lireLigne(ligne, nommes));
}
