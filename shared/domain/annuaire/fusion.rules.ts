import { titulaireLe } from '../instance/mandat.rules.ts';
import type { Invite, Reponse, Seance, SiegeEnSeance, StatutPresence } from '../seance/seance.schema.ts';
import type { ChoixDeFusion, ChoixDesChamps } from './fusion.schema.ts';
import { adresseSimple } from './veille/adresse.rules.ts';

type Valeur = string | null;

/** Ce qui se choisit dans une liste : un mot plus long n'y dit rien de plus. */
const CHOIX: ReadonlySet<string> = new Set(['civilite', 'type']);

/** Une adresse que les messageries refusent est moins sûre qu'une autre, si longue soit-elle (A1). */
function poids(champ: string, valeur: string): number {
  if (CHOIX.has(champ)) return /^autre/iu.test(valeur) ? 0 : 1;
  return champ === 'courriel' && adresseSimple(valeur) !== valeur ? 0 : valeur.length;
}

/** D'où vient la valeur proposée d'un champ : la plus complète ; à égalité, celle de la fiche gardée (A5). */
export function proposerLeChoix(champ: string, gardee: Valeur, absorbee: Valeur): ChoixDeFusion {
  if (absorbee === null || absorbee === gardee) return 'gardee';
  if (gardee === null) return 'absorbee';
  return poids(champ, absorbee) > poids(champ, gardee) ? 'absorbee' : 'gardee';
}

/** La valeur que prend un champ. */
export const valeurChoisie = (choix: ChoixDeFusion | undefined, gardee: Valeur, absorbee: Valeur): Valeur =>
  choix === 'absorbee' ? absorbee : gardee;

/** Les autres courriels et téléphones à garder : ceux de l'autre fiche, quand on garde les deux. */
export const autresContactsGardes = (
  choix: ChoixDesChamps,
  absorbee: Readonly<Record<'courriel' | 'telephone', Valeur>>,
): { readonly genre: 'courriel' | 'telephone'; readonly valeur: string }[] =>
  (['courriel', 'telephone'] as const).flatMap((genre) => {
    const valeur = absorbee[genre];
    return choix[genre] === 'deux' && valeur !== null ? [{ genre, valeur }] : [];
  });

interface Bornes {
  readonly debut: string | null;
  readonly fin: string | null;
}

/** Deux mandats de même siège et de même titre qui se touchent n'en font qu'un. */
export const seTouchent = (un: Bornes, autre: Bornes): boolean =>
  (un.debut === null || autre.fin === null || un.debut <= autre.fin) &&
  (autre.debut === null || un.fin === null || autre.debut <= un.fin);

/** Du premier jour de l'un ou de l'autre au dernier : une borne inconnue l'emporte. */
export const reunir = (un: Bornes, autre: Bornes): Bornes => ({
  debut: un.debut === null || autre.debut === null ? null : un.debut < autre.debut ? un.debut : autre.debut,
  fin: un.fin === null || autre.fin === null ? null : un.fin > autre.fin ? un.fin : autre.fin,
});

/** Du constat le plus affirmé au moins affirmé. */
const FORCE: readonly StatutPresence[] = ['present', 'distance', 'pouvoir', 'excuse', 'absent'];

/** De deux constats d'une même personne à une même réunion, le plus affirmé. */
export const constatGarde = (un: StatutPresence, autre: StatutPresence): StatutPresence =>
  FORCE.find((statut) => statut === un || statut === autre) ?? un;

/** Le siège que ces fiches, d'une même personne, tiennent à une séance : constaté, sinon annoncé, sinon de plein droit. */
export const siegeTenu = (
  sieges: readonly SiegeEnSeance[],
  fiches: ReadonlySet<string>,
  date: string,
): SiegeEnSeance | null =>
  sieges.find(({ mandats, presence, reponse }) => {
    const annonce = reponse?.valeur === 'supplee' ? reponse.personneId : null;
    const tenuPar =
      presence?.personneId ?? (presence === null ? annonce : null) ?? titulaireLe(mandats, date)?.personne.id;
    return tenuPar !== undefined && fiches.has(tenuPar);
  }) ?? null;

/** Ce que deviennent les deux places d'une même personne à une séance encore ouverte : son siège, et son invitation. */
export interface PlacesReunies {
  readonly invite: Invite;
  readonly siege: SiegeEnSeance;
  /** Ce que l'invitation devient : le constat du siège s'il n'en avait pas, ou rien de plus que ce qu'il a. */
  readonly constat: { readonly statut: StatutPresence; readonly vientDeLInvitation: boolean } | null;
  /** La réponse de l'invitation passe au siège. */
  readonly reponseSuit: boolean;
}

/** Une réponse d'invitée, plus récente que celle du siège, la remplace ; jamais un pouvoir ni une suppléance. */
const reponseSuit = (siege: Reponse | null, invitee: Reponse | null): boolean =>
  invitee !== null &&
  (siege === null || (siege.valeur !== 'pouvoir' && siege.valeur !== 'supplee' && invitee.recueLe > siege.recueLe));

/**
 * Qui siège et avait été invitée garde son siège (R-060 : une personne, une tête). Ce que l'invitation affirmait suit : son
 * constat s'il ne va pas de soi, ses entrées et sorties, sa réponse. Un pouvoir donné tient, sauf si l'on est entré ou sorti :
 * les deux places restent alors, à démêler en séance.
 */
export function placesReunies(
  { sieges, invites, mouvements, reunion }: Pick<Seance, 'sieges' | 'invites' | 'mouvements' | 'reunion'>,
  fiches: ReadonlySet<string>,
): PlacesReunies | null {
  const invite = invites.find(({ personne }) => fiches.has(personne.id));
  const siege = siegeTenu(sieges, fiches, reunion.date);
  if (invite === undefined || siege === null) return null;
  const estEntree = mouvements.some(({ presenceId }) => presenceId === invite.presenceId);
  const { presence } = siege;
  const titulaire = titulaireLe(siege.mandats, reunion.date)?.personne.id;
  const suit = titulaire !== undefined && fiches.has(titulaire) && reponseSuit(siege.reponse, invite.reponse);
  // Une personne invitée est « présente » tant que l'on n'a rien noté : seul ce qui a été noté compte pour un siège.
  if (presence === null) {
    const affirme = estEntree || invite.statut !== 'present';
    const constat = affirme ? { statut: invite.statut, vientDeLInvitation: true } : null;
    return { invite, siege, constat, reponseSuit: suit };
  }
  if (presence.statut === 'pouvoir') return estEntree ? null : { invite, siege, constat: null, reponseSuit: suit };
  const constat = estEntree
    ? { statut: constatGarde(presence.statut, invite.statut), vientDeLInvitation: false }
    : null;
  return { invite, siege, constat, reponseSuit: suit };
}
