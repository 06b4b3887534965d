import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { proposerSieges } from '#shared/domain/instance/composition-proposee.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { instanceErrors } from '#shared/errors/instance.errors.ts';
import type { Contexte } from './contexte.ts';
import { createRegistre } from './creation-instance.ts';
import { refuserSiChangeDepuis } from './deux-valeurs.ts';
import { exigerInstance, lirePerimetre } from './lecture-instance.ts';
import { type ResumesDeSeances, resumerInstances } from './resumes.ts';

/** Les instances : créer d'après le référentiel et le décret, lire, modifier, mettre à la corbeille. */
export const createInstanceService = (contexte: Contexte, seances: ResumesDeSeances) => {
  const { depots, nouvelId } = contexte;
  const registre = createRegistre(contexte);

  return {
    'instances.lister': () => resumerInstances(contexte, seances),

    'instances.fiche': ({ id }) => {
      const instance = exigerInstance(contexte, id);
      return {
        instance,
        departement: depots.territoires.departement(instance.departementCode)?.libelle ?? instance.departementCode,
        actes: depots.instances.actes(id),
        parametres: depots.parametres.deInstance(id),
        sieges: depots.sieges.deInstance(id),
        voix: depots.voix.deInstance(id).map(({ id: _, ...voix }) => voix),
        perimetre: lirePerimetre(contexte, instance),
        reunions: depots.tableau.reunionsDe(id).map(({ instanceId: _, ...reunion }) => reunion),
      };
    },

    'instances.creer': (entree) => {
      const { instance, perimetre } = registre.preparer(entree);
      const id = nouvelId();
      depots.instances.ajouter({ ...instance, id });
      for (const commune of perimetre.communes) depots.instances.ajouterCommune(nouvelId(), id, commune);
      for (const siege of proposerSieges(instance, perimetre.epci))
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

    'actes.definir': ({ instanceId, nature, vu, patch }, { fenetre }) => {
      exigerInstance(contexte, instanceId);
      const present = depots.instances.actes(instanceId).find((acte) => acte.nature === nature);
      if (present !== undefined) refuserSiChangeDepuis(contexte, { tbl: 'acte', id: present.id, vu, fenetre, patch });
      const { numero = present?.numero ?? null, date = present?.date ?? null } = patch;
      if (numero === null && date === null) {
        if (present !== undefined) depots.instances.effacerActe(present.id);
        return null;
      }
      const id = present?.id ?? nouvelId();
      if (present === undefined) depots.instances.ajouterActe(id, instanceId, nature);
      depots.instances.modifierActe(id, { numero, date });
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
