import type { Feuille } from '#shared/domain/feuille-de-route/feuille.schema.ts';
import type { Fiche } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { cleDAction } from '#shared/domain/reprise/actions/actions.cible.ts';
import { lireEtapes } from '#shared/domain/reprise/actions/etapes.rules.ts';
import { lireListe } from '#shared/domain/reprise/actions/pilotes.rules.ts';
import { publicQueDit } from '#shared/domain/reprise/actions/publics.rules.ts';
import type { Valeurs } from '#shared/domain/reprise/cible.types.ts';
import type { Contexte } from '../contexte.ts';
import { trouverOuCreerStructure } from '../annuaire/personne-saisie.ts';
import { apparier } from './apparier.ts';
import { createDispositifsEcrits } from './dispositifs-ecrits.ts';
import { cleDeFinancement, financementsDe } from './argent-ecrit.ts';
import type { createLecteurDePilotes } from './pilotes-ecrits.ts';
import type { createLecteurDeQuartiers } from './quartiers-ecrits.ts';

const LONG = 300;
const MOT_LONG = 100;
const MOTS_MAX = 30;

/** Ce qui lit les quartiers et les pilotes d'un tableau ; de quoi lire la base une fois. */
export interface LecteursDActions {
  readonly quartiers: ReturnType<typeof createLecteurDeQuartiers>;
  readonly pilotes: ReturnType<typeof createLecteurDePilotes>;
}

/** Ce qu'une ligne ajoute à ce que porte une fiche : tout s'ajoute, rien ne se retire. */
export function createContenuEcrit(contexte: Contexte, feuille: Feuille, lire: () => LecteursDActions) {
  const { depots, nouvelId } = contexte;
  const fiches = depots.ficheContenu;
  const dispositifs = createDispositifsEcrits(contexte);

  function associer(ficheId: string, noms: readonly string[], role: 'copilote' | 'partenaire'): boolean {
    const deja = new Set(fiches.partenaires(ficheId).map(({ structureId }) => structureId));
    const neufs = noms.flatMap((nom) => {
      const id = trouverOuCreerStructure(contexte, lire().pilotes.structure(nom.slice(0, LONG)).structure);
      return id === null || deja.has(id) ? [] : [id];
    });
    for (const structureId of new Set(neufs)) fiches.associer({ id: nouvelId(), ficheId, structureId, role });
    return neufs.length > 0;
  }

  function cocher(ficheId: string, genre: 'public' | 'apport', texte: string | null | undefined): boolean {
    const deja = new Set(
      fiches
        .mots(ficheId)
        .filter((un) => un.genre === genre)
        .map(({ mot }) => mot),
    );
    const neufs = lireListe(texte ?? null)
      .map((mot) => (genre === 'public' ? publicQueDit(mot) : mot).slice(0, MOT_LONG))
      .filter((mot) => !deja.has(mot))
      .slice(0, MOTS_MAX - deja.size);
    for (const mot of new Set(neufs)) fiches.ecrireMot(nouvelId(), ficheId, genre, mot);
    return neufs.length > 0;
  }

  function viser(fiche: Fiche, texte: string | null | undefined): boolean {
    const { hors, quartiers } = lire().quartiers.lire(texte ?? null);
    const deja = new Set(fiches.quartiers(fiche.id).map(({ code }) => code));
    if (hors && deja.size === 0 && !fiche.horsQpv) {
      depots.fichesAction.modifier(fiche.id, { horsQpv: true });
      return true;
    }
    const neufs = fiche.horsQpv ? [] : quartiers.filter(({ code }) => !deja.has(code));
    for (const quartier of neufs) fiches.viser(nouvelId(), fiche.id, quartier);
    return neufs.length > 0;
  }

  function financer(ficheId: string, valeurs: Valeurs): boolean {
    const deja = new Set(fiches.financements(ficheId).map(cleDeFinancement));
    const neufs = financementsDe(valeurs, feuille).filter((une) => !deja.has(cleDeFinancement(une)));
    for (const une of neufs) fiches.ajouterFinancement({ ...une, id: nouvelId(), ficheId });
    return neufs.length > 0;
  }

  function jalonnerDe(ficheId: string, texte: string | null | undefined): boolean {
    const sousActions = new Map(
      depots.sousActions.deFiche(ficheId).map(({ id, intitule }) => [cleDAction(intitule), id]),
    );
    const sous = (sousAction: string | null) =>
      sousAction === null ? null : (sousActions.get(cleDAction(sousAction)) ?? null);
    const ecrites = lireEtapes(texte ?? null).map(({ sousAction, ...etape }) => ({
      ...etape,
      sousActionId: sous(sousAction),
    }));
    // Une étape que l'on a rangée depuis, ou que le tableau range, reste la même ; elle prend ce qu'elle n'a pas.
    const appariees = apparier(ecrites, fiches.etapes(ficheId), [
      (ecrite, sienne) => ecrite.sousActionId === sienne.sousActionId,
      (ecrite, sienne) => ecrite.sousActionId === null || sienne.sousActionId === null,
    ]);
    return appariees
      .map(({ ecrit: { faiteLe, ...etape }, deja }) => {
        if (deja === null) {
          const id = nouvelId();
          fiches.ajouterEtape({ id, ficheId, ...etape });
          if (faiteLe !== null) fiches.modifierEtape(id, { faiteLe });
          return true;
        }
        const apres = {
          sousActionId: deja.sousActionId ?? etape.sousActionId,
          echeance: deja.echeance ?? etape.echeance,
          faiteLe: deja.faiteLe ?? faiteLe,
          note: deja.note ?? etape.note,
        };
        const gagne = Object.entries(apres).some(([champ, valeur]) => deja[champ as keyof typeof apres] !== valeur);
        if (gagne) fiches.modifierEtape(deja.id, apres);
        return gagne;
      })
      .some(Boolean);
  }

  function jalonner(ficheId: string, echeance: string | null | undefined): boolean {
    if (echeance == null || fiches.etapes(ficheId).some((etape) => etape.echeance === echeance)) return false;
    fiches.ajouterEtape({ id: nouvelId(), ficheId, intitule: 'Échéance', note: null, echeance });
    return true;
  }

  /** Ce que la fiche porte : tout s'ajoute, rien ne se retire. @returns vrai si elle y a gagné */
  function remplir(fiche: Fiche, valeurs: Valeurs, copilotes: readonly string[]): boolean {
    const { id } = fiche;
    return [
      associer(id, [...copilotes, ...lireListe(valeurs['copilotes'] ?? null)], 'copilote'),
      associer(id, lireListe(valeurs['partenaires'] ?? null), 'partenaire'),
      cocher(id, 'public', valeurs['publics']),
      cocher(id, 'apport', valeurs['apports']),
      dispositifs.mobiliser(id, lireListe(valeurs['dispositifs'] ?? null)),
      viser(fiche, valeurs['quartiers']),
      financer(id, valeurs),
      jalonnerDe(id, valeurs['etapes']),
      jalonner(id, valeurs['echeance']),
    ].some(Boolean);
  }

  return { remplir };
}
