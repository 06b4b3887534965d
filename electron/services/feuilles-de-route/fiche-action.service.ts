import { seuilsDe } from '#shared/domain/alerte/seuil.rules.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { avancementDe, resumerEtapes } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import { manquesDe } from '#shared/domain/feuille-de-route/completude.rules.ts';
import type { Fiche, FichePatch } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { feuilleErrors } from '#shared/errors/feuille.errors.ts';
import { completerLEtat } from './changer-d-etat.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { dispositifsMobilises } from './dispositifs-mobilises.ts';
import { inscrireEn, inscriptionsLues, placerEn } from './inscription-de-fiche.ts';
import { passagesEnSeance, prochainPoint } from '../reunions/points-d-etape.ts';
import { lirePilote } from '../annuaire/pilote-saisi.ts';
import { quartiersDuRessort } from './ressort-de-feuille.ts';

/** La fiche action, ou un refus en français si elle n'existe plus. */
export function exigerFiche({ depots }: Contexte, id: string): Fiche {
  const fiche = depots.fichesAction.parId(id);
  if (fiche === null) throw communErrors.introuvable('Cette fiche action');
  return fiche;
}

/** La fiche action : l'ouvrir, la lire entière, la modifier, seule ou avec d'autres. */
export const createFicheActionService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  /** Ce qui s'écrit vraiment de ce que l'on demande. */
  function completer(fiche: Fiche, patch: FichePatch): FichePatch {
    const [debut, fin] = [patch.debut ?? fiche.debut, patch.fin ?? fiche.fin];
    if (patch.debut !== null && patch.fin !== null && debut !== null && fin !== null && fin < debut)
      throw feuilleErrors.ficheFinAvantDebut();
    if (patch.horsQpv === true && depots.ficheContenu.quartiers(fiche.id).length > 0)
      throw feuilleErrors.horsQpvAvecQuartiers();
    if (patch.evaluationLe && patch.evaluationLe > contexte.aujourdHui()) throw feuilleErrors.evaluationAVenir();
    return completerLEtat(fiche, patch, contexte.aujourdHui());
  }

  return {
    'fichesAction.fiche': ({ id }) => {
      const fiche = exigerFiche(contexte, id);
      const etapes = depots.ficheContenu.etapes(id);
      const mots = Map.groupBy(depots.ficheContenu.mots(id), ({ genre }) => genre);
      const quartiers = depots.ficheContenu.quartiers(id).map(({ code, libelle }) => ({ code, libelle }));
      const inscriptions = inscriptionsLues(contexte, id);
      const sousActions = depots.sousActions.deFiche(id);
      const avancement = avancementDe(fiche, resumerEtapes(etapes, sousActions), contexte.aujourdHui());
      const financements = depots.ficheContenu.financements(id);
      const indicateurs = depots.indicateurs.deFiche(id);
      const [premiere] = inscriptions;
      const suite = fiche.reporteeVersId === null ? null : depots.fichesAction.parId(fiche.reporteeVersId);
      const proches = inscriptions.flatMap(({ feuilleId }) => {
        const feuille = depots.feuilles.parId(feuilleId);
        return feuille === null ? [] : quartiersDuRessort(contexte, feuille);
      });
      return {
        fiche,
        avancement,
        suite: suite === null ? null : { id: suite.id, intitule: suite.intitule },
        origine: depots.fichesAction.origine(id),
        inscriptions,
        quartiers,
        quartiersProches: [...new Map(proches.map((quartier) => [quartier.code, quartier])).values()],
        partenaires: depots.ficheContenu.partenaires(id),
        publics: (mots.get('public') ?? []).map(({ mot }) => mot),
        apports: (mots.get('apport') ?? []).map(({ mot }) => mot),
        dispositifs: dispositifsMobilises(contexte, fiche),
        sousActions,
        etapes,
        financements,
        indicateurs,
        meteos: depots.meteos.deFiche(id),
        freins: depots.risques.freinsDeFiche(id).map(({ id: frein, intitule }) => ({ id: frein, intitule })),
        freinsProposes: depots.risques.freins().map(({ id: frein, intitule }) => ({ id: frein, intitule })),
        risques: depots.risques.risques(id),
        pieces: depots.piecesDeFiche.deFiche(id),
        manques: manquesDe({
          constat: fiche.constat !== null,
          contenu: fiche.contenu !== null,
          quartiers: fiche.horsQpv || quartiers.length > 0,
          publics: mots.has('public'),
          pilote: fiche.piloteId !== null || fiche.structurePiloteId !== null,
          calendrier: fiche.debut !== null && fiche.fin !== null,
          financement: financements.length > 0,
          etapes: etapes.length + sousActions.length > 0,
          indicateurs: indicateurs.length > 0,
        }),
        majLe: depots.fraicheur.majs([id]).get(id) ?? null,
        moisSansNouvelles: seuilsDe(depots.alertes.seuils()).moisSansMiseAJour,
        passages: passagesEnSeance(contexte, id),
        prochainPoint:
          premiere === undefined ? null : prochainPoint(contexte, premiere.feuilleId, [{ id, avancement }]),
      };
    },

    'fichesAction.creer': ({ axeId, objectifId, intitule, pilote }) => {
      const id = nouvelId();
      depots.fichesAction.ajouter({ id, intitule, ...lirePilote(contexte, pilote), etatDepuis: contexte.aujourdHui() });
      inscrireEn(contexte, id, { axeId, objectifId });
      return { id };
    },

    'fichesAction.modifier': ({ id, vu, patch }, { fenetre }) => {
      const complet = completer(exigerFiche(contexte, id), patch);
      refuserSiChangeDepuis(contexte, { tbl: 'fiche_action', id, vu, fenetre, patch });
      depots.fichesAction.modifier(id, complet);
      return null;
    },

    'fichesAction.confier': ({ id, pilote }) => {
      exigerFiche(contexte, id);
      depots.fichesAction.modifier(id, lirePilote(contexte, pilote));
      return null;
    },

    'fichesAction.modifierPlusieurs': ({ ids, patch: { pilote, axeId, ...patch } }) => {
      const confiee = pilote === undefined ? {} : lirePilote(contexte, pilote);
      for (const id of ids) {
        const complet = completer(exigerFiche(contexte, id), patch);
        depots.fichesAction.modifier(id, { ...complet, ...confiee });
        if (axeId !== undefined) placerEn(contexte, id, axeId);
      }
      return { modifiees: ids.length };
    },

    'fichesAction.supprimer': ({ id }) => {
      exigerFiche(contexte, id);
      depots.fichesAction.marquerSupprimee(id, contexte.maintenant().toISOString());
      return null;
    },

    'fichesAction.restaurer': ({ id }) => {
      if (!depots.fichesAction.marquerSupprimee(id, null)) throw communErrors.introuvable('Cette fiche action');
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
