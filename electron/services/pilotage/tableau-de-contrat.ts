import { seuilsDe } from '#shared/domain/alerte/seuil.rules.ts';
import { separerLesEcartees } from '#shared/domain/alerte/ecarter.rules.ts';
import { partDe, sommer } from '#shared/domain/feuille-de-route/argent.rules.ts';
import { couvrir } from '#shared/domain/feuille-de-route/couverture.rules.ts';
import type { Feuille } from '#shared/domain/feuille-de-route/feuille.schema.ts';
import { numeroter } from '#shared/domain/feuille-de-route/numeros.rules.ts';
import { compterActions } from '#shared/domain/pilotage/comptes-d-actions.rules.ts';
import type { TableauDeContrat } from '#shared/domain/pilotage/tableau-de-contrat.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import type { Contexte } from '../contexte.ts';
import { COMITES } from '../contrats/rappels-du-contrat.ts';
import { quartiersDuRessort } from '../feuilles-de-route/ressort-de-feuille.ts';
import { alertesDuContratLu, feuillesLues } from './alertes-de-contrat.ts';

/** L'argent de l'année de ces feuilles, selon d'où il vient. */
function argentDe({ depots }: Contexte, feuilles: readonly Feuille[], annee: number): TableauDeContrat['argent'] {
  const lignes = feuilles.flatMap(({ id }) => depots.feuilleSuivie.argent(id, annee));
  const de = (part: ReturnType<typeof partDe>) => sommer(lignes.filter(({ origine }) => partDe(origine) === part));
  return { droitCommun: de('droitCommun'), specifique: de('specifique'), autres: de('autres') };
}

function programmationDe({ depots }: Contexte, contratId: string, annee: number): TableauDeContrat['programmation'] {
  const enveloppes = depots.enveloppes.deLAnnee(contratId, annee);
  const projets = depots.projets.deLAnnee(contratId, annee).length;
  if (enveloppes.length + projets === 0) return null;
  const montants = depots.projetMontants.deLAnnee(contratId, annee);
  const somme = (dits: readonly (number | null)[]): number | null =>
    dits.every((un) => un === null) ? null : dits.reduce<number>((total, un) => total + (un ?? 0), 0);
  return {
    projets,
    enveloppes: somme(enveloppes.map(({ montant }) => montant)),
    demande: somme(montants.map(({ demande }) => demande)),
    propose: somme(montants.map(({ propose }) => propose)),
    decide: somme(montants.map(({ decide }) => decide)),
  };
}

/** Le tableau de bord d'un contrat de ville, une année : au coût de ses feuilles de route en vigueur. */
export function lireTableauDeContrat(
  contexte: Contexte,
  { id, annee }: { readonly id: string; readonly annee: number },
): TableauDeContrat {
  const { depots } = contexte;
  const contrat = depots.conduites.parId(id);
  if (contrat === null) throw communErrors.introuvable('Ce contrat de ville');
  const jour = contexte.aujourdHui();
  const seuils = seuilsDe(depots.alertes.seuils());
  const lues = feuillesLues(contexte, ({ contratId }) => contratId === id, {
    annee,
    mois: seuils.moisSansMiseAJour,
    jour,
  });
  const feuilles = lues.map(({ feuille }) => feuille);
  const axes = feuilles.flatMap((feuille) => {
    const siens = depots.feuilles.axes(feuille.id);
    const { axes: numeros } = numeroter(siens, [], []);
    return siens.map((axe) => ({ ...axe, feuilleId: feuille.id, numero: numeros.get(axe.id) ?? '' }));
  });
  const actions = lues.flatMap((lue) => lue.actions);
  const quartiers = quartiersDuRessort(contexte, { contratId: id, instanceId: null });
  const uniques = [...new Map(actions.map((action) => [action.id, action])).values()];
  const instances = depots.conduites.instances(contrat.code, jour);
  return {
    annee,
    feuilles: feuilles.map(({ id: feuilleId, intitule }) => ({ id: feuilleId, intitule })),
    actions: compterActions(actions),
    axes: axes.map(({ id: axeId, feuilleId, numero, intitule }) => ({
      ...compterActions(actions.filter((action) => action.axeId === axeId)),
      ...{ id: axeId, feuilleId, numero, intitule },
    })),
    quartiers: couvrir(uniques, axes, quartiers).rangs.map(({ code, libelle, total }) => ({
      code,
      libelle,
      actions: total,
    })),
    argent: argentDe(contexte, feuilles, annee),
    programmation: programmationDe(contexte, id, annee),
    comites: COMITES.map(({ type, noms, voulues }) => {
      const siennes = instances.filter((une) => une.type === type);
      const prochaines = siennes.flatMap(({ prochaine }) => prochaine ?? []).toSorted();
      return {
        nom: noms[0],
        id: siennes[0]?.id ?? null,
        tenues: siennes.reduce((somme, { tenues }) => somme + tenues, 0),
        prevues: siennes.reduce((somme, { prevues }) => somme + prevues, 0),
        voulues: contrat[voulues],
        prochaine: prochaines[0] ?? null,
      };
    }),
    alertes: separerLesEcartees(
      alertesDuContratLu(contexte, contrat, lues, { seuils, jour }),
      depots.alertes.ecartees(),
    ),
  };
}
