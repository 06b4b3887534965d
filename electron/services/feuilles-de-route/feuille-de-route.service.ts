import { seuilsDe } from '#shared/domain/alerte/seuil.rules.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { avancementDe } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import { SANS_ARGENT } from '#shared/domain/feuille-de-route/argent.rules.ts';
import { manquesDe, sansNouvelles } from '#shared/domain/feuille-de-route/completude.rules.ts';
import type { Feuille } from '#shared/domain/feuille-de-route/feuille.schema.ts';
import { numeroter } from '#shared/domain/feuille-de-route/numeros.rules.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { feuilleErrors } from '#shared/errors/feuille.errors.ts';
import { lireSousActions } from '#electron/repositories/feuilles-de-route/resume-de-fiche.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerInstance } from '../instances/lecture-instance.ts';
import { prochainPoint } from '../reunions/points-d-etape.ts';
import { contratDe, deQui, instanceNommee, quartiersDuRessort } from './ressort-de-feuille.ts';

/** La feuille de route, ou un refus en français si elle n'existe plus. */
export function exigerFeuille({ depots }: Contexte, id: string): Feuille {
  const feuille = depots.feuilles.parId(id);
  if (feuille === null) throw communErrors.introuvable('Cette feuille de route');
  return feuille;
}

/** Les feuilles de route d'un contrat de ville ou d'un comité : les ouvrir, les lire entières, les tenir. */
export const createFeuilleDeRouteService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  return {
    'feuillesDeRoute.lister': () => {
      const comptes = depots.feuilles.comptes(contexte.aujourdHui());
      return depots.feuilles.toutes().map((feuille) => {
        const { fiches = 0, bloquees = 0, enRetard = 0 } = comptes.get(feuille.id) ?? {};
        const { id, intitule, debut, fin, contratId, instanceId } = feuille;
        return {
          id,
          intitule,
          debut,
          fin,
          contratId,
          instanceId,
          de: deQui(contexte, feuille),
          fiches,
          bloquees,
          enRetard,
        };
      });
    },

    'feuillesDeRoute.tableau': ({ id }) => {
      const feuille = exigerFeuille(contexte, id);
      const jour = contexte.aujourdHui();
      const derniere = depots.versionsDeFeuille.derniere(id);
      const axes = depots.feuilles.axes(id);
      const objectifs = depots.feuilles.objectifs(id);
      const lues = depots.feuilleTableau.lignes(id);
      const numeros = numeroter(axes, objectifs, lues);
      const parFiche = new Map(lues.map((lue) => [lue.id, lue]));
      const argent = new Map(depots.feuilleTableau.partages(id).map(({ ficheId, ...part }) => [ficheId, part]));
      const apports = Map.groupBy(depots.feuilleTableau.apports(id), ({ ficheId }) => ficheId);
      const moisSansNouvelles = seuilsDe(depots.alertes.seuils()).moisSansMiseAJour;
      const majs = depots.fraicheur.majs(numeros.ordre);
      const vises = depots.feuilleTableau.quartiers(id);
      const codes = Map.groupBy(vises, ({ ficheId }) => ficheId);
      const ressort = quartiersDuRessort(contexte, feuille);
      const connus = new Set(ressort.map(({ code }) => code));
      // Un quartier visé hors du ressort a sa colonne : rien de ce qui est saisi ne se cache.
      const autres = new Map(vises.filter(({ code }) => !connus.has(code)).map(({ code, libelle }) => [code, libelle]));
      const lignes = numeros.ordre.flatMap((ficheId) => {
        const lue = parFiche.get(ficheId);
        if (lue === undefined) return [];
        const {
          etat,
          etatDepuis,
          reporteeVersId,
          prochaine,
          faites,
          etapes,
          sousActions,
          horsQpv,
          aConstat,
          aContenu,
          aPublics,
          aArgent,
          aIndicateurs,
          aSousActions,
          ...ligne
        } = lue;
        return {
          ...ligne,
          horsQpv: horsQpv === 1,
          numero: numeros.fiches.get(ficheId) ?? '',
          quartiers: (codes.get(ficheId) ?? []).map(({ code }) => code),
          avancement: avancementDe(
            { etat, etatDepuis, fin: ligne.fin, reporteeVersId },
            { prochaine, faites, etapes, sousActions: lireSousActions(sousActions) },
            jour,
          ),
          partage: argent.get(ficheId) ?? SANS_ARGENT,
          apports: (apports.get(ficheId) ?? []).map(({ mot }) => mot),
          manques: manquesDe({
            constat: aConstat === 1,
            contenu: aContenu === 1,
            quartiers: horsQpv === 1 || codes.has(ficheId),
            publics: aPublics === 1,
            pilote: ligne.pilote !== null,
            calendrier: ligne.debut !== null && ligne.fin !== null,
            financement: aArgent === 1,
            etapes: etapes > 0 || aSousActions === 1,
            indicateurs: aIndicateurs === 1,
          }),
          majLe: majs.get(ficheId) ?? null,
          sansNouvelles: sansNouvelles(etat, majs.get(ficheId) ?? null, jour, moisSansNouvelles),
        };
      });
      return {
        feuille,
        contrat: contratDe(contexte, feuille),
        version: derniere === null ? null : { numero: derniere.numero, valideeLe: derniere.valideeLe },
        instance: instanceNommee(contexte, feuille.instanceId),
        suiviePar: instanceNommee(contexte, feuille.suivieParId),
        instances: depots.instances.lister().map((instance) => ({ id: instance.id, nom: nomCourt(instance) })),
        axes: axes.map((axe) => ({ ...axe, numero: numeros.axes.get(axe.id) ?? '' })),
        objectifs: objectifs.map((objectif) => ({ ...objectif, numero: numeros.objectifs.get(objectif.id) ?? '' })),
        quartiers: [...ressort, ...[...autres].map(([code, libelle]) => ({ code, libelle, communes: '' }))],
        lignes,
        prochainPoint: prochainPoint(contexte, id, lignes),
        moisSansNouvelles,
        blocsMasques: depots.feuilles.blocsMasques(id),
      };
    },

    'feuillesDeRoute.argent': ({ id }) => {
      exigerFeuille(contexte, id);
      return depots.feuilleTableau
        .sommes(id)
        .map(({ pluriannuel, ...somme }) => ({ ...somme, pluriannuel: pluriannuel === 1 }));
    },

    'feuillesDeRoute.creer': ({ auteur, ...saisie }) => {
      if (saisie.fin < saisie.debut) throw feuilleErrors.finAvantDebut();
      if (auteur.genre === 'instance') exigerInstance(contexte, auteur.id);
      else if (depots.contrats.parId(auteur.id) === null) throw communErrors.introuvable('Ce contrat de ville');
      const id = nouvelId();
      depots.feuilles.ajouter({
        ...saisie,
        id,
        contratId: auteur.genre === 'contrat' ? auteur.id : null,
        instanceId: auteur.genre === 'instance' ? auteur.id : null,
      });
      return { id };
    },

    'feuillesDeRoute.modifier': ({ id, vu, patch }, { fenetre }) => {
      const feuille = exigerFeuille(contexte, id);
      if ((patch.fin ?? feuille.fin) < (patch.debut ?? feuille.debut)) throw feuilleErrors.finAvantDebut();
      if (patch.suivieParId !== undefined && patch.suivieParId !== null) exigerInstance(contexte, patch.suivieParId);
      refuserSiChangeDepuis(contexte, { tbl: 'feuille_de_route', id, vu, fenetre, patch });
      depots.feuilles.modifier(id, patch);
      return null;
    },

    'feuillesDeRoute.masquer': ({ id, blocs }) => {
      exigerFeuille(contexte, id);
      depots.feuilles.masquer(id, blocs);
      return null;
    },

    'feuillesDeRoute.supprimer': ({ id }) => {
      exigerFeuille(contexte, id);
      depots.feuilles.marquerSupprimee(id, contexte.maintenant().toISOString());
      return null;
    },

    'feuillesDeRoute.restaurer': ({ id }) => {
      if (!depots.feuilles.marquerSupprimee(id, null)) throw communErrors.introuvable('Cette feuille de route');
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
