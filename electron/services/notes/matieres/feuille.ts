import { anneeCivile } from '#shared/dates/date-civile.ts';
import { dateSansJour } from '#shared/dates/format.ts';
import { compterLesEtats } from '#shared/documents/feuille-de-route/comptes-d-etat.ts';
import type { DossierDeFeuille } from '#shared/documents/feuille-de-route/dossier.types.ts';
import { cumuler, partager } from '#shared/domain/feuille-de-route/argent.rules.ts';
import type { ElementDeNote, MatiereDeNote } from '#shared/domain/note/matiere.types.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { nombreFr, pluriel } from '#shared/text/nombres.ts';
import type { Contexte } from '../../contexte.ts';
import { lireDossier } from '../../feuilles-de-route/dossier-de-feuille.ts';
import { argentRetenu } from '../de-l-argent.ts';
import { actionsQuiVivent } from '../des-actions.ts';
import { calendrierDesInstances, suiviDesInstances } from '../des-instances.ts';
import { element, phrase } from '../elements.ts';
import { matiereDeTerritoire } from './territoire.ts';
import { quiPreside } from './instance.ts';

function retenir({ fiches, feuille }: DossierDeFeuille): ElementDeNote[] {
  if (fiches.length === 0) return [];
  const retards = fiches.filter(({ avancement }) => avancement.retard > 0).length;
  return [
    phrase(
      `${enCapitale(compterLesEtats(fiches.map(({ avancement }) => avancement.etat)))}${retards === 0 ? '' : ` ; ${pluriel(retards, 'en retard', 'en retard')}`}.`,
      `/feuilles-de-route/${feuille.id}`,
    ),
  ];
}

function chiffres({ fiches, ressort, feuille, date }: DossierDeFeuille): ElementDeNote[] {
  const vises = new Set(fiches.flatMap(({ quartiers }) => quartiers.map(({ code }) => code)));
  const couverts = ressort.filter(({ code }) => vises.has(code)).length;
  if (ressort.length === 0) return [];
  return [
    element(
      'Quartiers prioritaires visés par une action',
      `${nombreFr(couverts)} sur ${nombreFr(ressort.length)}`,
      [`feuille de route, au ${dateSansJour(date)}`],
      `/feuilles-de-route/${feuille.id}/couverture`,
    ),
  ];
}

/** Ce qu'une note dit d'une feuille de route : ses actions, son argent de l'année, le territoire qu'elle vise. */
export function matiereDeFeuille(contexte: Contexte, id: string, jour: string): MatiereDeNote {
  const dossier = lireDossier(contexte, id, jour, null);
  const { feuille, de, fiches, codeDuContrat } = dossier;
  const territoire =
    codeDuContrat === null
      ? null
      : matiereDeTerritoire(contexte, { genre: 'contrat_ville', code: codeDuContrat }, jour);
  const suivantes = [feuille.instanceId, feuille.suivieParId].filter((une) => une !== null);
  const suivi = suiviDesInstances(contexte, suivantes, jour);
  const annee = anneeCivile(jour);
  const instance = suivantes[0] === undefined ? null : contexte.depots.instances.parId(suivantes[0]);
  return {
    // Toutes s'appellent « Feuille de route 2026 » : sans celui dont elle est, deux notes auraient le même nom.
    objet: { genre: 'feuille_de_route', id, nom: `${feuille.intitule}, ${de}` },
    precision: `${feuille.debut === feuille.fin ? `Année ${feuille.debut}` : `Années ${feuille.debut} à ${feuille.fin}`}, ${pluriel(fiches.length, 'action', 'actions')}`,
    instanceId: suivantes[0] ?? null,
    blocs: {
      retenir: retenir(dossier),
      chiffres: [...chiffres(dossier), ...(territoire?.blocs.chiffres ?? [])],
      echeances: territoire?.blocs.echeances ?? calendrierDesInstances(contexte, suivantes, jour),
      decisions: territoire?.blocs.decisions ?? suivi.decisions,
      actions: actionsQuiVivent(
        fiches.map(({ fiche, avancement }) => ({
          id: fiche.id,
          intitule: fiche.intitule,
          pilote: fiche.structurePilote ?? fiche.pilote,
          etatMotif: fiche.etatMotif,
          avancement,
        })),
      ),
      argent: argentRetenu(
        annee,
        cumuler(fiches.map(({ financements }) => partager(financements.filter((une) => une.annee === annee)))),
        `/feuilles-de-route/${id}/argent`,
      ),
      appels: [...(instance === null ? [] : quiPreside(contexte, instance, jour)), ...(territoire?.blocs.appels ?? [])],
    },
  };
}
