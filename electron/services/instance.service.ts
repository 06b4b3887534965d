import type { EntreeLue } from '#shared/contract/contract.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { proposerSieges } from '#shared/domain/instance/composition-proposee.rules.ts';
import {
  complementDepartement,
  complementDuComiteLocal,
  complementRegion,
  nomCourt,
} from '#shared/domain/instance/instance.labels.ts';
import type { Instance, TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import type { Departement, Perimetre } from '#shared/domain/territoire/territoire.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { instanceErrors } from '#shared/errors/instance.errors.ts';
import { complementDe } from '#shared/text/elision.ts';
import type { Contexte } from './contexte.ts';
import { refuserSiChangeDepuis } from './deux-valeurs.ts';
import { exigerInstance, lirePerimetre } from './lecture-instance.ts';
import { type ResumesDeSeances, resumerInstances } from './resumes.ts';

const SANS_PERIMETRE: Perimetre = { communes: [], epci: [], qpv: [], contrats: [], inconnues: [] };

/** Les instances : créer d'après le référentiel et le décret, lire, modifier, mettre à la corbeille. */
export const createInstanceService = (contexte: Contexte, seances: ResumesDeSeances) => {
  const { depots, nouvelId } = contexte;

  function departementDe(code: string | null): Departement {
    const departement = depots.territoires.departement(code ?? depots.service.fichier()?.departementCode ?? '');
    if (departement === null) throw instanceErrors.departementInconnu();
    return departement;
  }

  /** Un seul CDPE par département, un seul CRPE par région, un seul CLPE par périmètre du référentiel. */
  function refuserDoublon(type: TypeInstance, departement: Departement, clpeCode: string | null): void {
    const deLaRegion = (code: string) => depots.territoires.departement(code)?.regionCode === departement.regionCode;
    const existante = depots.instances.lister().find((instance) => {
      if (instance.type !== type) return false;
      if (type === 'CLPE') return clpeCode !== null && instance.clpeCode === clpeCode;
      return type === 'CRPE' ? deLaRegion(instance.departementCode) : instance.departementCode === departement.code;
    });
    if (existante !== undefined) throw instanceErrors.existe(nomCourt(existante));
  }

  /** Le périmètre d'un comité local et le complément de nom proposé. */
  function local(
    departement: Departement,
    { clpeCode, communes }: EntreeLue<'instances.creer'>,
  ): { perimetre: Perimetre; propose: string | null } {
    if (clpeCode === null) {
      if (communes.length === 0) throw instanceErrors.sansCommune();
      return { perimetre: perimetreConnu(communes), propose: null };
    }
    const clpe = depots.territoires.clpeDuDepartement(departement.code).find(({ code }) => code === clpeCode);
    const perimetre = clpe === undefined ? null : depots.territoires.perimetreClpe(clpeCode);
    if (clpe === undefined || perimetre === null) throw instanceErrors.clpeInconnu();
    return { perimetre, propose: complementDuComiteLocal(clpe.libelle) };
  }

  function perimetreConnu(codes: readonly string[]): Perimetre {
    const perimetre = depots.territoires.perimetreDeCommunes(codes);
    if (perimetre.inconnues.length > 0) throw instanceErrors.communesInconnues(perimetre.inconnues);
    return perimetre;
  }

  function deDroit(type: TypeInstance, departement: Departement) {
    const propose =
      type === 'CRPE'
        ? (complementRegion(departement.regionCode) ?? complementDe(departement.region))
        : (complementDepartement(departement.code) ?? complementDe(departement.libelle));
    return { perimetre: SANS_PERIMETRE, propose };
  }

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
      const { type, clpeCode } = entree;
      const departement = departementDe(entree.departementCode);
      refuserDoublon(type, departement, clpeCode);
      const { perimetre, propose } = type === 'CLPE' ? local(departement, entree) : deDroit(type, departement);
      const complement = entree.complement ?? propose;
      if (complement === null) throw instanceErrors.sansTerritoire();
      const id = nouvelId();
      depots.instances.ajouter({
        id,
        type,
        complement,
        departementCode: departement.code,
        clpeCode: type === 'CLPE' ? clpeCode : null,
        parentId: null,
        contratCode: null,
      });
      for (const commune of perimetre.communes) depots.instances.ajouterCommune(nouvelId(), id, commune);
      for (const siege of proposerSieges({ type, departementCode: departement.code }, perimetre.epci))
        depots.sieges.ajouter(id, { ...siege, id: nouvelId() });
      return { id };
    },

    'instances.modifier': ({ id, vu, patch }, { fenetre }) => {
      exigerInstance(contexte, id);
      refuserSiChangeDepuis(contexte, { tbl: 'instance', id, vu, fenetre, patch });
      depots.instances.modifier(id, patch);
      return null;
    },

    'instances.supprimer': ({ id }) => {
      exigerInstance(contexte, id);
      depots.instances.marquerSupprimee(id, contexte.maintenant().toISOString());
      return null;
    },

    'instances.restaurer': ({ id }) => {
      const instance: Instance | null = depots.instances.supprimeeParId(id);
      if (instance === null) throw communErrors.introuvable('Cette instance');
      refuserDoublon(instance.type, departementDe(instance.departementCode), instance.clpeCode);
      depots.instances.marquerSupprimee(id, null);
      return null;
    },

    'instances.modifierPerimetre': ({ id, ajouter, retirer }) => {
      if (exigerInstance(contexte, id).type !== 'CLPE') throw instanceErrors.perimetreDeDroit();
      for (const commune of perimetreConnu(ajouter).communes) depots.instances.ajouterCommune(nouvelId(), id, commune);
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
