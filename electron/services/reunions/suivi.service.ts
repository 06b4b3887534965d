import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { avancementDe, demandeUnMotif, resumerEtapes } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { completerSuivi } from '#shared/domain/rendu/suivi.rules.ts';
import type { LigneSuivie, SuiviPatch } from '#shared/domain/rendu/suivi.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { renduErrors } from '#shared/errors/rendu.errors.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';

/** Le suivi des décisions et des actions, toutes instances ensemble: il reste ouvert une fois le compte rendu approuvé. */
export const createSuiviService = (contexte: Contexte) => {
  const { depots } = contexte;

  function exigerLigne(genre: LigneSuivie['genre'], id: string): LigneSuivie {
    const ligne = depots.suivi.ligne(genre, id);
    if (ligne === null) throw communErrors.introuvable(genre === 'decision' ? 'Cette décision' : 'Cette action');
    return ligne;
  }

  /** La fiche action dont on parlait : où elle en est aujourd'hui, et ce qui l'arrête ; `null` : aucune, ou retirée. */
  function ficheSuivie(id: string | null) {
    const fiche = id === null ? null : depots.fichesAction.parId(id);
    if (fiche === null) return null;
    const { intitule, etat, etatMotif } = fiche;
    const etapes = resumerEtapes(depots.ficheContenu.etapes(fiche.id), depots.sousActions.deFiche(fiche.id));
    return {
      id: fiche.id,
      intitule,
      motif: demandeUnMotif(etat) ? etatMotif : null,
      avancement: avancementDe(fiche, etapes, contexte.aujourdHui()),
      meteo: depots.meteos.deFiche(fiche.id)[0]?.niveau ?? null,
    };
  }

  /** Suivie le jour même, ou le jour de la séance si l'on saisit d'avance. */
  function ecrire({ genre, id, date }: LigneSuivie, voulu: SuiviPatch): void {
    const aujourdHui = contexte.aujourdHui();
    const patch = completerSuivi(voulu, aujourdHui < date ? date : aujourdHui);
    const { suiviLe } = patch;
    if (suiviLe !== undefined && suiviLe !== null && suiviLe < date) throw renduErrors.suiviAvantSeance();
    const { etat, ...reste } = patch;
    if (genre === 'action') depots.deliberations.modifierAction(id, patch);
    else depots.deliberations.modifier(id, { ...reste, ...(etat === undefined ? {} : { suivi: etat }) });
  }

  return {
    'suivi.lister': ({ limite, ...recherche }) => {
      const lues = depots.suivi.lister(recherche, { jour: contexte.aujourdHui(), limite: limite + 1 });
      return {
        lignes: lues.slice(0, limite),
        reste: lues.length > limite,
        instances: depots.suivi.instances().map((instance) => ({ id: instance.id, nom: nomCourt(instance) })),
        pilotes: depots.suivi.pilotes(),
        themes: depots.suivi.themes(),
        annees: depots.suivi.annees(),
      };
    },

    'suivi.fiche': ({ genre, id }) => {
      const ligne = exigerLigne(genre, id);
      const fiche = depots.suivi.fiche(genre, id);
      if (fiche === null) throw communErrors.introuvable('Cette décision');
      const { ficheId, ...dite } = fiche;
      return {
        ligne,
        ...dite,
        fiche: ficheSuivie(ficheId),
        reprises: genre === 'decision' ? depots.suivi.reprises(id) : [],
      };
    },

    'suivi.modifier': ({ genre, id, vu, patch }, { fenetre }) => {
      const ligne = exigerLigne(genre, id);
      const { etat, ...reste } = patch;
      const colonne = genre === 'decision' ? 'suivi' : 'etat';
      const tbl = genre === 'decision' ? 'deliberation' : 'action';
      const ecrit = { ...reste, [colonne]: etat };
      refuserSiChangeDepuis(contexte, { tbl, id, vu, fenetre, patch: ecrit, aLEcran: { [colonne]: 'etat' } });
      ecrire(ligne, patch);
      return null;
    },

    'suivi.modifierPlusieurs': ({ lignes, patch }) => {
      for (const { genre, id } of lignes) ecrire(exigerLigne(genre, id), patch);
      return { modifiees: lignes.length };
    },
  } satisfies Partial<HandlersFichier>;
};
