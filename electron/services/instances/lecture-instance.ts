import type { Instance } from '#shared/domain/instance/instance.schema.ts';
import { REGISTRE } from '#shared/domain/instance/registre.data.ts';
import type { Perimetre } from '#shared/domain/territoire/territoire.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import type { Contexte } from '../contexte.ts';

/** L'instance, ou un refus en français si elle n'existe plus. */
export function exigerInstance({ depots }: Contexte, id: string): Instance {
  const instance = depots.instances.parId(id);
  if (instance === null) throw communErrors.introuvable('Cette instance');
  return instance;
}

/**
 * Ressort d'une instance : ses communes pour un comité local, celles du département ou de la région, celles des quartiers
 * d'un contrat de ville ; le ressort de son comité pour une commission.
 */
function communesDuRessort(
  contexte: Contexte,
  { id, type, departementCode, parentId, contratCode }: Instance,
): string[] {
  const { depots } = contexte;
  const { ressort } = REGISTRE[type];
  if (ressort === 'departement') return depots.instances.communesDuDepartement(departementCode);
  if (ressort === 'region') return depots.instances.communesDeLaRegion(departementCode);
  const siennes = depots.instances.communes(id).map(({ code }) => code);
  if (siennes.length > 0 || ressort === 'communes') return siennes;
  if (contratCode !== null) return depots.territoires.communesDuContrat(contratCode);
  const parent = parentId === null ? null : depots.instances.parId(parentId);
  if (parent !== null) return communesDuRessort(contexte, parent);
  return depots.instances.communesDuDepartement(departementCode);
}

export const qpvLu = ({ code, libelle, communes }: Perimetre['qpv'][number]) => ({
  code,
  libelle,
  commune: communes.join(', '),
});

/** Ce que contient le ressort d'une instance. Une commune que le référentiel n'a plus garde son nom d'alors. */
export function lirePerimetre(contexte: Contexte, instance: Instance) {
  const { communes, epci, qpv, contrats, inconnues } = contexte.depots.territoires.perimetreDeCommunes(
    communesDuRessort(contexte, instance),
  );
  const disparues =
    inconnues.length === 0
      ? []
      : contexte.depots.instances.communes(instance.id).filter(({ code }) => inconnues.includes(code));
  return {
    communes: [...communes.map(({ code, libelle }) => ({ code, libelle })), ...disparues],
    epci: epci.map(({ siren, libelle, communesDedans, communes: communesEnTout }) => ({
      siren,
      libelle,
      communesDedans,
      communesEnTout,
    })),
    qpv: qpv.map(qpvLu),
    contrats: contrats.map(({ code, libelle }) => ({ code, libelle })),
  };
}
