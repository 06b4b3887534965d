import { constatGarde, placesReunies, reunir, seTouchent } from '#shared/domain/annuaire/fusion.rules.ts';
import { accord, pluriel } from '#shared/text/nombres.ts';
import type { DesignationLue } from '#electron/repositories/annuaire/designation.repository.ts';
import { cleDeTerritoire } from '#electron/repositories/territoires/territoire-situe.queries.ts';
import type { Contexte } from '../contexte.ts';

interface Deux {
  readonly garder: string;
  readonly absorber: string;
}

/** Les mandats de la fiche absorbée, et celui de la fiche gardée que chacun prolonge, s'il y en a un. */
function mandatsDe({ depots }: Contexte, deux: Deux) {
  const tous = depots.fusionPersonnes.mandats(deux);
  const siens = tous.filter(({ personneId }) => personneId === deux.garder);
  return tous
    .filter(({ personneId }) => personneId === deux.absorber)
    .map((mandat) => ({
      mandat,
      jumeau: siens.find(
        ({ siegeId, role, ...bornes }) =>
          siegeId === mandat.siegeId && role === mandat.role && seTouchent(bornes, mandat),
      ),
      autreTitre: siens.some(
        ({ siegeId, role, ...bornes }) =>
          siegeId === mandat.siegeId && role !== mandat.role && seTouchent(bornes, mandat),
      ),
    }));
}

/**
 * Les désignations de la fiche absorbée, et celle de la fiche gardée qui dit la même chose : même genre, même rang, mêmes
 * territoires, en même temps ou à la suite. Deux notes qui diffèrent restent deux : rien ne se perd.
 */
function designationsDe({ depots }: Contexte, { garder, absorber }: Deux) {
  const siennes = depots.designations.dePersonne(garder);
  const ou = ({ genre, rang, territoires }: DesignationLue): string =>
    [genre, rang, ...territoires.map(cleDeTerritoire).toSorted()].join(' ');
  const memeNote = (une: DesignationLue, autre: DesignationLue): boolean =>
    une.note === null || autre.note === null || une.note === autre.note;
  return depots.designations.dePersonne(absorber).flatMap((designation) => {
    const jumelle = siennes.find(
      (une) => ou(une) === ou(designation) && seTouchent(une, designation) && memeNote(une, designation),
    );
    return jumelle === undefined ? [] : [{ designation, jumelle }];
  });
}

/** Deux désignations qui disent la même chose n'en font qu'une : ses bornes s'étendent, ce qui lui manquait vient de l'autre. */
function unirLesDesignations(contexte: Contexte, deux: Deux): void {
  const { designations } = contexte.depots;
  // L'une après l'autre : réunie à une première, une désignation peut en toucher une seconde.
  for (let [paire] = designationsDe(contexte, deux); paire !== undefined; [paire] = designationsDe(contexte, deux)) {
    const { designation, jumelle } = paire;
    const [source, note] = [jumelle.source ?? designation.source, jumelle.note ?? designation.note];
    const verifieLe =
      [jumelle.verifieLe, designation.verifieLe]
        .filter((le) => le !== null)
        .toSorted()
        .at(-1) ?? null;
    designations.supprimer(designation.id);
    designations.modifier(jumelle.id, { ...reunir(jumelle, designation), source, note, verifieLe });
  }
}

/** Les réunions encore ouvertes où l'une siège et l'autre est invitée : ce que deviennent leurs deux places. */
const placesDe = ({ depots }: Contexte, deux: Deux) =>
  depots.fusionPersonnes.inviteesOuvertes(deux).flatMap((reunionId) => {
    const seance = depots.seances.lire(reunionId);
    const places = seance === null ? null : placesReunies(seance, new Set([deux.garder, deux.absorber]));
    return places === null ? [] : [{ reunionId, ...places }];
  });

/** Ce qui se tient des deux côtés au même endroit, et la règle qui s'applique : rien ne se perd. */
export function reglesDeFusion(contexte: Contexte, deux: Deux): string[] {
  const { fusionPersonnes } = contexte.depots;
  const mandats = mandatsDe(contexte, deux);
  const communs = mandats.filter(({ jumeau }) => jumeau !== undefined).length;
  const titres = mandats.filter(({ autreTitre }) => autreTitre).length;
  const designations = designationsDe(contexte, deux).length;
  const invitations = fusionPersonnes.doublesInvitations(deux).length;
  const reponses = fusionPersonnes.reponsesDoubles(deux).length;
  const places = placesDe(contexte, deux).length;
  const figees = fusionPersonnes.figees(deux.absorber);
  return [
    communs > 0 &&
      `${pluriel(communs, 'mandat sur le même siège, au même titre, n’en fait', 'mandats sur le même siège, au même titre, n’en font')} qu’un avec le sien : du premier jour de l’un au dernier de l’autre.`,
    titres > 0 &&
      `Titulaire et suppléance du même siège : ${pluriel(titres, 'mandat est', 'mandats sont')} à revoir dans l’instance.`,
    designations > 0 &&
      `${pluriel(designations, 'désignation au même titre et aux mêmes endroits n’en fait', 'désignations au même titre et aux mêmes endroits n’en font')} qu’une avec la sienne : du premier jour de l’une au dernier de l’autre.`,
    invitations > 0 &&
      `Invitées toutes deux à ${pluriel(invitations, 'réunion', 'réunions')} : le constat le plus affirmé est gardé, avec les entrées et sorties de l’une et de l’autre.`,
    reponses > 0 && `Deux réponses à ${pluriel(reponses, 'convocation', 'convocations')} : la plus récente est gardée.`,
    places > 0 &&
      `L’une siège et l’autre est invitée à ${pluriel(places, 'réunion', 'réunions')} encore ${accord(places, 'ouverte', 'ouvertes')} : le siège est gardé, avec la réponse et le pouvoir ; l’invitation se retire. Vérifiez la présence à ce siège.`,
    figees > 0 &&
      `${accord(figees, 'Une présence, figée par un compte rendu approuvé, reste au nom de l’autre fiche et se lit', `${figees} présences, figées par des comptes rendus approuvés, restent au nom de l’autre fiche et se lisent`)} depuis celle-ci.`,
  ].filter((regle) => regle !== false);
}

/** Une personne n'est qu'une fois à une réunion encore ouverte : à son siège. Ce qui est levé ou établi ne change pas. */
function reunirLesPlaces(contexte: Contexte, deux: Deux): void {
  const { fusionPersonnes } = contexte.depots;
  for (const { reunionId, invite, siege, constat, reponseSuit } of placesDe(contexte, deux)) {
    const ou = { reunionId, siegeId: siege.id, personneId: invite.personne.id };
    if (constat?.vientDeLInvitation === true) fusionPersonnes.asseoir(invite.presenceId, siege.id);
    else
      fusionPersonnes.retirerPourLeSiege(
        invite.presenceId,
        constat === null || siege.presence === null ? null : { presenceId: siege.presence.id, statut: constat.statut },
      );
    if (reponseSuit) fusionPersonnes.asseoirReponse(ou);
    else fusionPersonnes.oterReponseDInvitee(ou);
  }
}

/** Tout ce qui tient à la fiche absorbée passe à la fiche gardée, sans se heurter aux unicités. */
export function fusionnerLesLiens(contexte: Contexte, deux: Deux): void {
  const { fusionPersonnes } = contexte.depots;
  for (const { mandat, jumeau } of mandatsDe(contexte, deux)) {
    if (jumeau === undefined) fusionPersonnes.donnerMandat(mandat.id, deux.garder);
    else fusionPersonnes.unirMandats(jumeau.id, mandat.id, reunir(jumeau, mandat));
  }
  unirLesDesignations(contexte, deux);
  for (const double of fusionPersonnes.doublesInvitations(deux))
    fusionPersonnes.unirInvitations(double, constatGarde(double.gardee, double.absorbee));
  for (const { gardeeId, absorbeeId, plusRecente } of fusionPersonnes.reponsesDoubles(deux))
    fusionPersonnes.oterReponse(plusRecente === 1 ? gardeeId : absorbeeId);
  fusionPersonnes.deplacer(deux);
  reunirLesPlaces(contexte, deux);
}
