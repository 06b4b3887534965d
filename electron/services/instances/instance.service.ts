import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { proposerSieges } from '#shared/domain/instance/composition-proposee.rules.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Instance } from '#shared/domain/instance/instance.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { instanceErrors } from '#shared/errors/instance.errors.ts';
import type { Contexte } from '../contexte.ts';
import { createRegistre } from './creation-instance.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerInstance, lirePerimetre } from './lecture-instance.ts';
import { recouvrementsDe } from './recouvrements.ts';
import { type ResumesDeSeances, resumerInstances } from '../reunions/resumes.ts';

/** Les instances : créer d'après le référentiel et le décret, lire, modifier, mettre à la corbeille. */
export const createInstanceService = (contexte: Contexte, seances: ResumesDeSeances) => {
  const { depots, nouvelId } = contexte;
  const registre = createRegistre(contexte);

  const nommer = (autre: Instance) => ({ id: autre.id, type: autre.type, nom: nomCourt(autre) });

  /** Son comité, et celles qui dépendent d'elle. */
  function voisines({ id, parentId }: Instance) {
    const parent = parentId === null ? null : depots.instances.parId(parentId);
    return {
      parent: parent === null ? null : nommer(parent),
      enfants: depots.instances.enfants(id).map(nommer),
    };
  }

  return {
    'instances.lister': () => resumerInstances(contexte, seances),

    'instances.fiche': ({ id }) => {
      const instance = exigerInstance(contexte, id);
      return {
        instance,
        departement: depots.territoires.departement(instance.departementCode)?.libelle ?? instance.departementCode,
        ...voisines(instance),
        actes: depots.actes.deInstance(id),
        pointages: depots.pointages.desActes(id),
        parametres: depots.parametres.deInstance(id),
        sieges: depots.sieges.deInstance(id),
        nombres: depots.nombresFixes.deInstance(id),
        voix: depots.voix.deInstance(id).map(({ id: _, ...voix }) => voix),
        perimetre: lirePerimetre(contexte, instance),
        reunions: depots.tableau.reunionsDe(id).map(({ instanceId: _, ...reunion }) => reunion),
      };
    },

    'instances.recouvrements': ({ id }) => recouvrementsDe(contexte, id),

    'instances.creer': (entree) => {
      const { instance, perimetre } = registre.preparer(entree);
      const id = nouvelId();
      depots.instances.ajouter({ ...instance, id });
      for (const commune of perimetre.communes) depots.instances.ajouterCommune(nouvelId(), id, commune);
      const parent = instance.parentId === null ? null : depots.instances.parId(instance.parentId);
      for (const siege of proposerSieges(instance, perimetre.epci, parent?.type ?? null))
        depots.sieges.ajouter(id, { ...siege, id: nouvelId() });
      return { id };
    },

    'instances.modifier': ({ id, vu, patch }, { fenetre }) => {
      const avant = exigerInstance(contexte, id);
      refuserSiChangeDepuis(contexte, { tbl: 'instance', id, vu, fenetre, patch });
      if (patch.parentId !== undefined) registre.rattachement(avant.type, patch.parentId, id);
      const { complement = avant.complement, parentId = avant.parentId, contratCode = avant.contratCode } = patch;
      if (patch.complement !== undefined || patch.parentId !== undefined || patch.contratCode !== undefined)
        registre.refuserDoublon({ ...avant, complement, parentId, contratCode }, id);
      depots.instances.modifier(id, patch);
      return null;
    },

    'instances.supprimer': ({ id }) => {
      exigerInstance(contexte, id);
      depots.instances.marquerSupprimee(id, contexte.maintenant().toISOString());
      return null;
    },

    'instances.restaurer': ({ id }) => {
      const instance = depots.instances.supprimeeParId(id);
      if (instance === null) throw communErrors.introuvable('Cette instance');
      registre.refuserDoublon(instance, id);
      depots.instances.marquerSupprimee(id, null);
      return null;
    },

    'instances.modifierPerimetre': ({ id, ajouter, retirer }) => {
      if (exigerInstance(contexte, id).type !== 'CLPE') throw instanceErrors.perimetreDeDroit();
      for (const commune of registre.perimetreConnu(ajouter).communes)
        depots.instances.ajouterCommune(nouvelId(), id, commune);
      for (const code of retirer) depots.instances.retirerCommune(id, code);
      if (depots.instances.communes(id).length === 0) throw instanceErrors.perimetreVide();
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
